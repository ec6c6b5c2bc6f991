//! The content of columns.

/// The cell of a column for a code. `$cells` is an array; or `[]` where no entry fills the column, which
/// then leaves nothing in the program; or, where many cells are the same, the different ones and for each
/// code which of them it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __column {
    ($code:tt, $type:ty, $none:expr, []) => {
        $none
    };
    ($code:tt, $type:ty, $none:expr, { $count:literal $different:tt $cells:tt }) => {{
        const NONE: $type = $none;
        static DIFFERENT: [$type; $count] = $crate::__data!($different);
        static CELLS: [u8; NUMBERS.len()] = $cells;
        let at = $crate::__private::get_or(&CELLS, row($code), u8::MAX);
        $crate::__private::get_or(&DIFFERENT, at as usize, NONE)
    }};
    ($code:tt, $type:ty, $none:expr, $cells:tt) => {{
        const NONE: $type = $none;
        static CELLS: [$type; NUMBERS.len()] = $crate::__data!($cells);
        $crate::__private::get_or(&CELLS, row($code), NONE)
    }};
}

/// The content of a table, with the names that it is written with in scope. The enum may have one of
/// these names: it is hidden here, and the content does not name it.
#[doc(hidden)]
#[macro_export]
macro_rules! __data {
    ($data:expr) => {{
        use $crate::__private::data::*;
        $data
    }};
}
