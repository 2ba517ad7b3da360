//! Enums whose variants each have a stable code.

/// Declares an enum with `ALL`, every variant in order, and `code`, the stable code of each. The codes are one string,
/// for the address and length of each would cost 1 kB of download (decision 7).
macro_rules! coded {
    ($(#[$doc:meta])* $type:ident { $($(#[$vdoc:meta])* $name:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum $type { $($(#[$vdoc])* $name,)+ }

        impl $type {
            /// Every one, in order.
            pub const ALL: &'static [$type] = &[$($type::$name,)+];

            /// The stable code.
            pub fn code(self) -> &'static str {
                $crate::protocol::coded::line(concat!($($code, "\n"),+), self as usize)
            }
        }
    };
}

pub(crate) use coded;

/// The line of a text at this position. Empty where there is none.
pub fn line(text: &'static str, position: usize) -> &'static str {
    text.lines().nth(position).unwrap_or("")
}
