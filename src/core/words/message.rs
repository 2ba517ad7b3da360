//! Sentences by name. Each module of `words` lists the sentences that it uses; their texts are in `words/<language>/`.
//!
//! A name in a list becomes a function, so that a misspelt one does not compile. The native tools compare the lists with
//! the Fluent files: a sentence that is missing, unused, or has other placeholders stops the build.

/// The position of a sentence among all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Message(pub u16);

/// Sentences that are listed together and follow one another.
pub trait Group {
    /// How many there are.
    const COUNT: u16;
    /// What their names in the Fluent files begin with.
    const NAME: &'static str;

    /// Their names and placeholders, in order.
    #[cfg(feature = "review")]
    fn specs() -> Vec<Spec>;
}

/// A group with its place among the others.
pub trait Placed: Group {
    /// The position of its first sentence.
    const FIRST: u16;

    /// The sentence at this position of the group.
    fn message(position: usize) -> Message {
        Message(Self::FIRST + u16::try_from(position).unwrap_or(0))
    }
}

/// What the Fluent files must have for a position.
#[cfg(feature = "review")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spec {
    /// What the names of its group begin with.
    pub group: &'static str,
    /// The message, for example `question-onset`.
    pub message: String,
    /// The attribute. `None`: the value of the message itself.
    pub attribute: Option<&'static str>,
    /// The placeholders, in order.
    pub placeholders: &'static [&'static str],
    /// Whether English may do without it.
    pub is_optional: bool,
}

#[cfg(feature = "review")]
impl Spec {
    /// A message of its own, without placeholders.
    pub fn new(group: &'static str, message: String) -> Spec {
        Spec { group, message, attribute: None, placeholders: &[], is_optional: false }
    }
}

/// The name of an identifier in a Fluent file: `page_title` and `PageTitle` are `page-title`.
#[cfg(feature = "review")]
pub fn kebab(identifier: &str) -> String {
    let mut name = String::new();
    for (at, letter) in identifier.chars().enumerate() {
        match letter {
            '_' => name.push('-'),
            letter if letter.is_ascii_uppercase() => {
                if at > 0 {
                    name.push('-');
                }
                name.push(letter.to_ascii_lowercase());
            }
            letter => name.push(letter),
        }
    }
    name
}

/// Sentences by their own names. Those with placeholders take a value for each.
macro_rules! messages {
    ($group:ident = $prefix:literal; $($(#[$doc:meta])* $name:ident $(($($value:ident: $kind:ty),+))?;)+) => {
        #[doc = concat!("The sentences whose names begin with `", $prefix, "-`.")]
        pub struct $group;

        const _: () = {
            #[allow(non_camel_case_types, dead_code, reason = "named as their functions are")]
            enum At { $($name,)+ Count }

            impl $crate::words::message::Group for $group {
                const COUNT: u16 = At::Count as u16;
                const NAME: &'static str = $prefix;

                #[cfg(feature = "review")]
                fn specs() -> Vec<$crate::words::message::Spec> {
                    use $crate::words::message::{Spec, kebab};
                    vec![$(Spec {
                        placeholders: &[$($(stringify!($value)),+)?],
                        ..Spec::new($prefix, format!("{}-{}", $prefix, kebab(stringify!($name))))
                    }),+]
                }
            }
        };
        $crate::words::message::message_functions!($group, 0; $($(#[$doc])* $name $(($($value: $kind),+))?;)+);
    };
}

/// The functions of [`messages`], counted from the first.
macro_rules! message_functions {
    ($group:ident, $at:expr;) => {};
    ($group:ident, $at:expr; $(#[$doc:meta])* $name:ident; $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $name(words: $crate::words::Words) -> &'static str {
            words.text(<$group as $crate::words::message::Placed>::message($at))
        }
        $crate::words::message::message_functions!($group, $at + 1; $($rest)*);
    };
    ($group:ident, $at:expr; $(#[$doc:meta])* $name:ident($($value:ident: $kind:ty),+); $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $name(words: $crate::words::Words, $($value: $kind),+) -> String {
            let message = <$group as $crate::words::message::Placed>::message($at);
            words.format(message, &[$($crate::words::Value::from($value)),+])
        }
        $crate::words::message::message_functions!($group, $at + 1; $($rest)*);
    };
}

/// Sentences by an id of the protocol: one message for each id, whose value and attributes are the fields. An optional
/// field is empty where English has none.
macro_rules! keyed {
    ($group:ident = $prefix:literal, $id:ty; $($(#[$doc:meta])* $field:ident $(: $attribute:literal $($optional:ident)?)?;)+) => {
        #[doc = concat!("The sentences whose names begin with `", $prefix, "-`, for each id.")]
        pub struct $group;

        const _: () = {
            const FIELDS: u16 = [$(stringify!($field)),+].len() as u16;

            impl $crate::words::message::Group for $group {
                const COUNT: u16 = FIELDS * <$id>::ALL.len() as u16;
                const NAME: &'static str = $prefix;

                #[cfg(feature = "review")]
                fn specs() -> Vec<$crate::words::message::Spec> {
                    let fields: &[(Option<&'static str>, bool)] = &[$((
                        $crate::words::message::attribute!($($attribute)?),
                        $crate::words::message::is_optional!($($($optional)?)?),
                    )),+];
                    use $crate::words::message::{Spec, kebab};
                    let ids = <$id>::ALL.iter().map(|id| format!("{}-{}", $prefix, kebab(&format!("{id:?}"))));
                    ids.flat_map(|message| {
                        fields.iter().map(move |(attribute, is_optional)| Spec {
                            attribute: *attribute,
                            is_optional: *is_optional,
                            ..Spec::new($prefix, message.clone())
                        })
                    })
                    .collect()
                }
            }
        };
        $crate::words::message::keyed_functions!($group, $id, [$($field)+], 0; $($(#[$doc])* $field;)+);
    };
}

/// The attribute of a field, or the value of the message.
#[cfg(feature = "review")]
macro_rules! attribute {
    () => {
        None
    };
    ($attribute:literal) => {
        Some($attribute)
    };
}

/// Whether a field is marked as optional.
#[cfg(feature = "review")]
macro_rules! is_optional {
    () => {
        false
    };
    (optional) => {
        true
    };
}

/// The functions of [`keyed`], one for each field.
macro_rules! keyed_functions {
    ($group:ident, $id:ty, [$($all:ident)+], $at:expr;) => {};
    ($group:ident, $id:ty, [$($all:ident)+], $at:expr; $(#[$doc:meta])* $field:ident; $($rest:tt)*) => {
        $(#[$doc])*
        pub fn $field(words: $crate::words::Words, id: $id) -> &'static str {
            const FIELDS: usize = [$(stringify!($all)),+].len();
            words.text(<$group as $crate::words::message::Placed>::message(id as usize * FIELDS + $at))
        }
        $crate::words::message::keyed_functions!($group, $id, [$($all)+], $at + 1; $($rest)*);
    };
}

/// Sentences that are shown one after another, in a list.
macro_rules! listed {
    ($group:ident = $prefix:literal, $count:literal; $(#[$doc:meta])* $name:ident;) => {
        #[doc = concat!("The sentences whose names begin with `", $prefix, "-`, numbered from 1.")]
        pub struct $group;

        impl $crate::words::message::Group for $group {
            const COUNT: u16 = $count;
            const NAME: &'static str = $prefix;

            #[cfg(feature = "review")]
            fn specs() -> Vec<$crate::words::message::Spec> {
                let message = |number| format!("{}-{number}", $prefix);
                (1..=$count).map(|number| $crate::words::message::Spec::new($prefix, message(number))).collect()
            }
        }

        $(#[$doc])*
        pub fn $name(words: $crate::words::Words) -> [&'static str; $count] {
            std::array::from_fn(|at| words.text(<$group as $crate::words::message::Placed>::message(at)))
        }
    };
}

#[cfg(feature = "review")]
pub(super) use {attribute, is_optional};
pub(super) use {keyed, keyed_functions, listed, message_functions, messages};
