//! Emergency and advice numbers by country, and a guess at which country this is.
//!
//! No number here was verified with its authority, so none claims a date (brief i.5, amendments 26 and 51).
//! A guess is only a starting point: the runner confirms the country by name.

use super::date::CivilDate;

/// A line for health advice that is not an emergency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AdviceLine {
    /// What it is called there.
    pub name: &'static str,
    /// The number as it is written there, spaces included.
    pub number: &'static str,
}

/// A country, or a part of one with numbers of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Country {
    /// ISO 3166 code: two letters, or a subdivision such as `GB-NIR`. Stable.
    pub code: &'static str,
    /// The emergency numbers, the medical one first. Never empty.
    pub emergency: &'static [&'static str],
    /// The advice lines. Empty where there are none: then it is the emergency department or the on-call doctor.
    pub advice: &'static [AdviceLine],
    /// When the numbers were last verified with the authority. Never invented.
    pub last_verified: Option<CivilDate>,
    /// Whether the number was seen in a copy of a public page (R100). Otherwise it is from memory.
    pub seen: bool,
    /// Whether a runner there may need to know something about the numbers: a sentence of `words::country`.
    pub has_note: bool,
}

const fn line(name: &'static str, number: &'static str) -> AdviceLine {
    AdviceLine { name, number }
}

/// The country with this code, in any case.
pub fn by_code(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(code))
}

/// Whether a time zone has this name or, where the name ends in "/", lies in the area it names.
fn is_zone(time_zone: &str, name: &str) -> bool {
    if name.ends_with('/') {
        time_zone.get(..name.len()).is_some_and(|area| area.eq_ignore_ascii_case(name))
    } else {
        time_zone.eq_ignore_ascii_case(name)
    }
}

/// The country that a browser's time zone or, failing that, its language points to.
///
/// A time zone in a place that is not listed ends the search: a language is a setting, and "en-US" is
/// common far from the United States (amendment 26). There is no default; 112 is not a world number.
pub fn guess(time_zone: &str, language: &str) -> Option<&'static Country> {
    let zone_matches = |zones: &str| zones.split(' ').any(|zone| is_zone(time_zone, zone));
    match TIME_ZONES.iter().find(|(_, zones)| zone_matches(zones)) {
        Some((code, _)) => by_code(code),
        None if names_a_place(time_zone) => None,
        None => by_code(region(language)?),
    }
}

/// Whether a time zone names a place, unlike `UTC`, `Etc/GMT+3` or none.
fn names_a_place(time_zone: &str) -> bool {
    const AREAS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    time_zone.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area))
}

/// The region of a language tag (BCP 47): `GB` of `en-GB`, `TW` of `zh-Hant-TW`. Extensions are not read.
fn region(language: &str) -> Option<&str> {
    let is_region = |subtag: &str| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let subtags = language.split(['-', '_']).skip(1);
    subtags.take_while(|subtag| subtag.len() > 1).find(|subtag| is_region(subtag))
}

/// Every country with known numbers, by its English name.
// Two lines per row, so that a number can be checked against its list by eye.
#[rustfmt::skip]
pub const COUNTRIES: &[Country] = &[
    Country { code: "AR", emergency: &["107"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "AU", emergency: &["000", "112"], advice: &[line("Healthdirect", "1800 022 222")],
        last_verified: None, seen: false, has_note: true },
    Country { code: "AT", emergency: &["144", "112"], advice: &[line("Health advice", "1450")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "BD", emergency: &["999"], advice: &[line("Shastho Batayon", "16263")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "BE", emergency: &["112"], advice: &[line("Out-of-hours doctor", "1733")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "BR", emergency: &["192"], advice: &[line("Disque Saúde", "136")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "BG", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    // The Newfoundland and Labrador number was seen on an older page.
    Country { code: "CA", emergency: &["911"], advice: &[line("Provincial nurse line", "811")],
        last_verified: None, seen: false, has_note: true },
    Country { code: "CL", emergency: &["131"], advice: &[line("Salud Responde", "600 360 7777")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "CN", emergency: &["120"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "CO", emergency: &["123"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "HR", emergency: &["194", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "CY", emergency: &["112", "199"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "CZ", emergency: &["155", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "DK", emergency: &["112"], advice: &[line("Capital region", "1813")],
        last_verified: None, seen: false, has_note: true },
    Country { code: "EG", emergency: &["123"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "EE", emergency: &["112"], advice: &[line("Family doctor advice line", "1220")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "FI", emergency: &["112"], advice: &[line("Medical helpline", "116117")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "FR", emergency: &["15", "112"], advice: &[line("On-call doctor (some regions)", "116117")],
        last_verified: None, seen: false, has_note: false },
    // The 116117 service was confirmed as an EU scheme; its use in Germany is from memory.
    Country { code: "DE", emergency: &["112"], advice: &[line("Medical on-call service", "116117")],
        last_verified: None, seen: true, has_note: false },
    Country { code: "GR", emergency: &["166", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "HK", emergency: &["999"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "HU", emergency: &["104", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "IS", emergency: &["112"], advice: &[line("Medical advice", "1700")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "IN", emergency: &["112", "108"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "ID", emergency: &["119", "112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "IE", emergency: &["112", "999"], advice: &[line("HSELive information", "1800 700 700")],
        last_verified: None, seen: false, has_note: true },
    Country { code: "IL", emergency: &["101"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "IT", emergency: &["112", "118"], advice: &[line("Medical advice (regions adopting)", "116117")],
        last_verified: None, seen: false, has_note: false },
    // #7119 was seen on a secondary site.
    Country { code: "JP", emergency: &["119"], advice: &[line("Emergency advice (by area)", "#7119")],
        last_verified: None, seen: true, has_note: false },
    Country { code: "KE", emergency: &["999", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "LV", emergency: &["113", "112"], advice: &[line("Family doctor advice line", "66016001")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "LT", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "LU", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "MY", emergency: &["999"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    // Reported as a supporter of 116117.
    Country { code: "MT", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "MX", emergency: &["911"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "NL", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "NZ", emergency: &["111"], advice: &[line("Healthline", "0800 611 116")],
        last_verified: None, seen: true, has_note: false },
    Country { code: "NG", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "GB-NIR", emergency: &["999", "112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "NO", emergency: &["113", "112"], advice: &[line("Legevakt", "116117")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "PK", emergency: &["1122", "115"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "PE", emergency: &["106"], advice: &[line("Health line", "113")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "PH", emergency: &["911"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "PL", emergency: &["112", "999"], advice: &[line("NFZ patient information", "800 190 590")],
        last_verified: None, seen: false, has_note: true },
    Country { code: "PT", emergency: &["112"], advice: &[line("SNS 24", "808 24 24 24")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "QA", emergency: &["999"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "RO", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "RU", emergency: &["103", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "SA", emergency: &["997"], advice: &[line("Ministry of Health", "937")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "SG", emergency: &["995"], advice: &[line("Non-emergency ambulance", "1777")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "SK", emergency: &["155", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "SI", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "ZA", emergency: &["10177", "112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "KR", emergency: &["119"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "ES", emergency: &["112", "061"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "LK", emergency: &["1990"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "SE", emergency: &["112"], advice: &[line("1177 Vårdguiden", "1177")],
        last_verified: None, seen: false, has_note: false },
    Country { code: "CH", emergency: &["144", "112"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "TW", emergency: &["119"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "TH", emergency: &["1669"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "TR", emergency: &["112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "UA", emergency: &["103", "112"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    Country { code: "AE", emergency: &["998"], advice: &[],
        last_verified: None, seen: false, has_note: false },
    // 111 was not a general line in Northern Ireland when last seen, so that is an entry of its own (amendment 26).
    Country { code: "GB", emergency: &["999", "112"], advice: &[line("NHS 111 (England, Scotland, Wales)", "111")],
        last_verified: None, seen: true, has_note: true },
    Country { code: "US", emergency: &["911"], advice: &[],
        last_verified: None, seen: false, has_note: true },
    Country { code: "VN", emergency: &["115"], advice: &[],
        last_verified: None, seen: false, has_note: false },
];

/// The time zones of each country, separated by spaces.
///
/// From the IANA list (zone.tab, 2025b), with the older names that browsers still report. Left out, because they
/// would be a wrong guess for some: `Europe/Simferopol` and `Asia/Famagusta`.
pub const TIME_ZONES: &[(&str, &str)] = &[
    ("AE", "Asia/Dubai"),
    (
        "AR",
        "America/Argentina/ America/Buenos_Aires America/Catamarca America/Cordoba \
         America/Jujuy America/Mendoza America/Rosario",
    ),
    ("AT", "Europe/Vienna"),
    ("AU", "Antarctica/Macquarie Australia/"),
    ("BD", "Asia/Dacca Asia/Dhaka"),
    ("BE", "Europe/Brussels"),
    ("BG", "Europe/Sofia"),
    (
        "BR",
        "America/Araguaina America/Bahia America/Belem America/Boa_Vista \
         America/Campo_Grande America/Cuiaba America/Eirunepe America/Fortaleza \
         America/Maceio America/Manaus America/Noronha America/Porto_Acre \
         America/Porto_Velho America/Recife America/Rio_Branco America/Santarem \
         America/Sao_Paulo",
    ),
    (
        "CA",
        "America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour \
         America/Creston America/Dawson America/Dawson_Creek America/Edmonton \
         America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax \
         America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon \
         America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina \
         America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay \
         America/Toronto America/Vancouver America/Whitehorse America/Winnipeg \
         America/Yellowknife",
    ),
    ("CH", "Europe/Zurich"),
    ("CL", "America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter"),
    ("CN", "Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar Asia/Shanghai Asia/Urumqi"),
    ("CO", "America/Bogota"),
    ("CY", "Asia/Nicosia Europe/Nicosia"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin Europe/Busingen"),
    ("DK", "Europe/Copenhagen"),
    ("EE", "Europe/Tallinn"),
    ("EG", "Africa/Cairo"),
    ("ES", "Africa/Ceuta Atlantic/Canary Europe/Madrid"),
    ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GB-NIR", "Europe/Belfast"),
    ("GR", "Europe/Athens"),
    ("HK", "Asia/Hong_Kong"),
    ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"),
    ("ID", "Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak Asia/Ujung_Pandang"),
    ("IE", "Europe/Dublin"),
    ("IL", "Asia/Jerusalem Asia/Tel_Aviv"),
    ("IN", "Asia/Calcutta Asia/Kolkata"),
    ("IS", "Atlantic/Reykjavik"),
    ("IT", "Europe/Rome"),
    ("JP", "Asia/Tokyo"),
    ("KE", "Africa/Nairobi"),
    ("KR", "Asia/Seoul"),
    ("LK", "Asia/Colombo"),
    ("LT", "Europe/Vilnius"),
    ("LU", "Europe/Luxembourg"),
    ("LV", "Europe/Riga"),
    ("MT", "Europe/Malta"),
    (
        "MX",
        "America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez \
         America/Ensenada America/Hermosillo America/Matamoros America/Mazatlan \
         America/Merida America/Mexico_City America/Monterrey America/Ojinaga \
         America/Santa_Isabel America/Tijuana",
    ),
    ("MY", "Asia/Kuala_Lumpur Asia/Kuching"),
    ("NG", "Africa/Lagos"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo"),
    ("NZ", "Pacific/Auckland Pacific/Chatham"),
    ("PE", "America/Lima"),
    ("PH", "Asia/Manila"),
    ("PK", "Asia/Karachi"),
    ("PL", "Europe/Warsaw"),
    ("PT", "Atlantic/Azores Atlantic/Madeira Europe/Lisbon"),
    ("QA", "Asia/Qatar"),
    ("RO", "Europe/Bucharest"),
    (
        "RU",
        "Asia/Anadyr Asia/Barnaul Asia/Chita Asia/Irkutsk Asia/Kamchatka Asia/Khandyga \
         Asia/Krasnoyarsk Asia/Magadan Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk \
         Asia/Sakhalin Asia/Srednekolymsk Asia/Tomsk Asia/Ust-Nera Asia/Vladivostok \
         Asia/Yakutsk Asia/Yekaterinburg Europe/Astrakhan Europe/Kaliningrad Europe/Kirov \
         Europe/Moscow Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd",
    ),
    ("SA", "Asia/Riyadh"),
    ("SE", "Europe/Stockholm"),
    ("SG", "Asia/Singapore"),
    ("SI", "Europe/Ljubljana"),
    ("SK", "Europe/Bratislava"),
    ("TH", "Asia/Bangkok"),
    ("TR", "Asia/Istanbul Europe/Istanbul"),
    ("TW", "Asia/Taipei"),
    ("UA", "Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye"),
    (
        "US",
        "America/Adak America/Anchorage America/Atka America/Boise America/Chicago \
         America/Denver America/Detroit America/Fort_Wayne America/Indiana/ \
         America/Indianapolis America/Juneau America/Kentucky/ America/Knox_IN \
         America/Los_Angeles America/Louisville America/Menominee America/Metlakatla \
         America/New_York America/Nome America/North_Dakota/ America/Phoenix \
         America/Shiprock America/Sitka America/Yakutat Pacific/Honolulu",
    ),
    ("VN", "Asia/Ho_Chi_Minh Asia/Saigon"),
    ("ZA", "Africa/Johannesburg"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(time_zone: &str, language: &str) -> Option<&'static str> {
        guess(time_zone, language).map(|country| country.code)
    }

    #[test]
    fn the_time_zone_comes_before_the_language() {
        assert_eq!(guessed("Europe/London", "en-US"), Some("GB"));
        assert_eq!(guessed("Australia/Perth", "en-GB"), Some("AU"));
        assert_eq!(guessed("Europe/Belfast", "en-GB"), Some("GB-NIR"));
        assert_eq!(guessed("Asia/Calcutta", "en"), Some("IN"), "the older name");
    }

    #[test]
    fn a_zone_that_names_no_place_leaves_it_to_the_language() {
        assert_eq!(guessed("UTC", "de-AT"), Some("AT"));
        assert_eq!(guessed("Etc/GMT+3", "pt-BR"), Some("BR"));
        assert_eq!(guessed("", "zh-Hant-TW"), Some("TW"));
        assert_eq!(guessed("", "en_gb"), Some("GB"));
    }

    #[test]
    fn nothing_known_is_no_guess() {
        assert_eq!(guessed("", ""), None);
        assert_eq!(guessed("UTC", "en"), None);
        assert_eq!(guessed("UTC", "es-419"), None);
        assert_eq!(guessed("UTC", "en-u-ca-gregory"), None);
    }

    #[test]
    fn a_place_that_is_not_listed_is_never_another_country() {
        assert_eq!(guessed("Africa/Accra", "en-US"), None);
        assert_eq!(guessed("Africa/Asmera", "en-US"), None);
        assert_eq!(guessed("Europe/Simferopol", "ru-RU"), None);
    }

    #[test]
    fn every_zone_belongs_to_one_listed_country() {
        let zones: Vec<&str> = TIME_ZONES.iter().flat_map(|(_, zones)| zones.split(' ')).collect();
        for (index, zone) in zones.iter().enumerate() {
            assert!(names_a_place(zone), "{zone:?}");
            assert!(!zones.iter().skip(index + 1).any(|other| other == zone), "{zone} appears twice");
        }
        for (code, _) in TIME_ZONES {
            assert!(by_code(code).is_some(), "{code}");
        }
        for country in COUNTRIES {
            assert!(TIME_ZONES.iter().any(|(code, _)| *code == country.code), "{}", country.code);
        }
    }

    #[test]
    fn every_country_has_a_number_that_a_phone_can_call() {
        let callable = |number: &str| {
            let digits = number.trim_start_matches('#');
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
        };
        for country in COUNTRIES {
            assert!(!country.emergency.is_empty(), "{}", country.code);
            assert!(country.emergency.iter().copied().all(callable), "{}", country.code);
            assert!(country.advice.iter().all(|line| callable(line.number)), "{}", country.code);
        }
    }

    #[test]
    fn codes_and_names_differ() {
        for (index, country) in COUNTRIES.iter().enumerate() {
            for other in COUNTRIES.iter().skip(index + 1) {
                assert!(country.code != other.code, "{}", country.code);
            }
        }
    }

    #[test]
    fn northern_ireland_has_no_advice_line() {
        let there = by_code("GB-NIR");
        assert_eq!(there.map(|country| country.emergency), Some(["999", "112"].as_slice()));
        assert!(there.is_some_and(|country| country.advice.is_empty()));
    }
}
