//! What the drawings show: the body map names the part that is touched, and each exercise has a figure of its own.

mod body_map;
mod exercise;
mod self_test;

/// A point of a drawing, in its own units.
type Point = (f64, f64);

/// How many straight pieces stand for a curve.
const PIECES: u8 = 16;

/// The lines of a path, each as its points. Knows the commands that the drawings use.
fn lines(d: &str) -> Vec<Vec<Point>> {
    let mut found: Vec<Vec<Point>> = Vec::new();
    let mut at = (0.0, 0.0);
    for (command, mut n) in commands(d) {
        if command.is_ascii_lowercase() && command != 'v' {
            n.iter_mut().step_by(2).for_each(|x| *x += at.0);
            n.iter_mut().skip(1).step_by(2).for_each(|y| *y += at.1);
        } else if command == 'v' {
            n[0] += at.1;
        }
        match command.to_ascii_uppercase() {
            'M' => {
                found.push(Vec::new());
                at = (n[0], n[1]);
            }
            'L' => at = (n[0], n[1]),
            'H' => at.0 = n[0],
            'V' => at.1 = n[0],
            'C' | 'Q' => {
                let line = found.last_mut().unwrap();
                for piece in 1..PIECES {
                    line.push(on_curve(at, &n, f64::from(piece) / f64::from(PIECES)));
                }
                at = (n[n.len() - 2], n[n.len() - 1]);
            }
            'Z' => at = found.last().unwrap()[0],
            other => panic!("{other} in {d}"),
        }
        found.last_mut().unwrap().push(at);
    }
    found
}

/// A point of a Bézier curve, by the numbers after its command.
fn on_curve(from: Point, numbers: &[f64], t: f64) -> Point {
    let mut points: Vec<Point> =
        [from].into_iter().chain(numbers.chunks(2).map(|pair| (pair[0], pair[1]))).collect();
    while points.len() > 1 {
        points = points
            .windows(2)
            .map(|two| (two[0].0 + (two[1].0 - two[0].0) * t, two[0].1 + (two[1].1 - two[0].1) * t))
            .collect();
    }
    points[0]
}

/// Each command of a path with its numbers; one that is repeated without its letter has a row of its own.
fn commands(d: &str) -> Vec<(char, Vec<f64>)> {
    let mut found: Vec<(char, Vec<f64>)> = Vec::new();
    let spaced = d.replace('-', " -").replace(',', " ");
    for part in spaced.split_inclusive(|sign: char| sign.is_ascii_alphabetic()).flat_map(split_letter) {
        match part.chars().next() {
            Some(letter) if letter.is_ascii_alphabetic() => found.push((letter, Vec::new())),
            _ => {
                let (command, numbers) = found.last_mut().unwrap();
                let command = *command;
                numbers.extend(part.split_whitespace().map(|number| number.parse::<f64>().unwrap()));
                let takes = match command.to_ascii_uppercase() {
                    'M' | 'L' => 2,
                    'H' | 'V' => 1,
                    'Q' => 4,
                    'C' => 6,
                    other => panic!("numbers after {other} in {d}"),
                };
                let all = std::mem::take(numbers);
                found.pop();
                found.extend(all.chunks(takes).map(|some| (command, some.to_vec())));
            }
        }
    }
    found
}

/// Numbers that end in a letter, as the numbers and the letter.
fn split_letter(part: &str) -> Vec<&str> {
    let at = part.find(|sign: char| sign.is_ascii_alphabetic()).unwrap_or(part.len());
    let (numbers, letter) = part.split_at(at);
    [numbers, letter].into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// Whether a point is inside a closed line.
fn is_inside(line: &[Point], (x, y): Point) -> bool {
    let mut inside = false;
    for (at, &(x1, y1)) in line.iter().enumerate() {
        let (x2, y2) = line[(at + 1) % line.len()];
        if (y1 > y) != (y2 > y) && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1) {
            inside = !inside;
        }
    }
    inside
}
