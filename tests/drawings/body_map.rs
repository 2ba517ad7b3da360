//! The body map: what is touched is what is seen, and every place of the question can be chosen.

use super::{Point, is_inside, lines};
use crate::fixtures;
use crate::support::visit::as_far_as_pain;
use triage_core::protocol::question::{QuestionId, question};
use triage_core::session::Event;
use triage_view::drawings::body_map::{BACK, INNER, LegView, Region, SHIN};

const VIEWS: [(&str, &LegView); 2] = [("from behind", &BACK), ("inner side", &INNER)];

/// On a phone of 360 pixels, a drawing is about 0.54 pixels a unit: so many units are the 24 pixels of WCAG 2.5.8.
const LEAST_TARGET: f64 = 45.0;

fn hit(region: &Region) -> Vec<Point> {
    let found = lines(region.hit);
    assert_eq!(found.len(), 1, "{}", region.site);
    found[0].clone()
}

/// The middles of a grid of two units, so that none is on an edge.
fn points(width: u16, height: u16) -> impl Iterator<Item = Point> {
    (0..width / 2).flat_map(move |x| {
        (0..height / 2).map(move |y| (f64::from(x) * 2.0 + 1.01, f64::from(y) * 2.0 + 1.01))
    })
}

#[test]
fn no_point_of_the_leg_belongs_to_two_regions() {
    for (name, view) in VIEWS {
        let mut of_a_region = 0;
        let areas: Vec<_> = view.regions.iter().map(|region| (region.site, hit(region))).collect();
        for at in points(view.width, 568) {
            let sites: Vec<&str> =
                areas.iter().filter(|(_, area)| is_inside(area, at)).map(|(site, _)| *site).collect();
            assert!(sites.len() < 2, "{name}, {at:?}: {sites:?}");
            of_a_region += sites.len();
        }
        assert!(of_a_region > 15_000, "{name}: {of_a_region}");
    }
}

/// A shape that reached into the next region would be seen as one place and chosen as another.
#[test]
fn what_is_seen_of_a_region_is_what_is_touched() {
    for (name, view) in VIEWS {
        for region in view.regions {
            let line = hit(region);
            for at in lines(region.d).concat() {
                assert!(is_inside(&line, at), "{name}, {}: {at:?} is outside its region", region.site);
            }
        }
    }
}

#[test]
fn a_region_is_large_enough_for_a_thumb() {
    for (name, view) in VIEWS {
        for region in view.regions {
            let line = hit(region);
            for coordinate in [|at: &Point| at.0, |at: &Point| at.1] {
                let of = line.iter().map(coordinate);
                let size = of.clone().fold(f64::MIN, f64::max) - of.fold(f64::MAX, f64::min);
                assert!(size > LEAST_TARGET, "{name}, {}: {size}", region.site);
            }
        }
    }
}

/// The screen of the question, some steps back from the pain.
fn screen_with_the_map() -> String {
    let mut visit = as_far_as_pain();
    for _ in 0..10 {
        visit = visit.on(Event::Back);
        let html = fixtures::drawn(&visit.0);
        if html.contains(r#"class="map""#) {
            return html;
        }
    }
    panic!("no screen has the map")
}

/// By the drawing or the chips that follow a tap on the shin bone, and always by the list.
#[test]
fn every_place_of_the_question_can_be_chosen() {
    let codes: Vec<&str> =
        question(QuestionId::Site).unwrap().kind.choices().iter().map(|choice| choice.code()).collect();
    let drawn: Vec<&str> =
        VIEWS.iter().flat_map(|(_, view)| view.regions.iter().map(|region| region.site)).collect();
    for site in drawn.iter().chain(&SHIN) {
        assert!(codes.contains(site), "{site} is no choice");
    }
    // What no drawing of one lower leg can show.
    let by_the_list_alone =
        ["site-calf-diffuse", "site-back-to-calf", "site-whole-leg", "site-calves-and-thighs"];
    let html = screen_with_the_map();
    for code in &codes {
        let is_on_the_map = drawn.contains(code) || SHIN.contains(code);
        assert_ne!(is_on_the_map, by_the_list_alone.contains(code), "{code}");
        assert!(html.contains(&format!(r#"value="{code}""#)), "{code} is not in the list");
    }
}
