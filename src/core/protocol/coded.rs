//! Enums whose variants each have a stable code.

/// Declares an enum with `ALL`, every variant in order, and `code`, the stable code of each. The codes are one string,
/// which the page's module holds only once.
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
                $crate::protocol::joined::field(concat!($($code, "\u{1f}"),+), self as usize)
            }
        }
    };
}

pub(crate) use coded;
