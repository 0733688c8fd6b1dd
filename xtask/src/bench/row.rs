//! A figure with its value, and how the two stand to each other.
//!
//! A figure and what was measured enter, a row leaves; `bench` makes it, `report` and `plot` show it.

use super::figure::{Figure, Unit};

/// A figure that was measured, or was to be.
pub struct Row {
    /// What was to be measured.
    pub figure: Figure,
    /// Its value, or why it has none.
    pub value: Result<f64, String>,
}

/// How a value stands to what it must and shall be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As good as it shall be.
    Reached,
    /// As good as it must be.
    Met,
    /// Not as good as it must be.
    Missed,
    /// There is no value.
    NotMeasured,
    /// Nothing is asked of it.
    Shown,
}

impl Standing {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Standing::Reached => "aim reached",
            Standing::Met => "met",
            Standing::Missed => "missed",
            Standing::NotMeasured => "not measured",
            Standing::Shown => "",
        }
    }

    /// True unless a must is missed or nobody knows.
    pub fn is_good(self) -> bool {
        !matches!(self, Standing::Missed | Standing::NotMeasured)
    }
}

impl Row {
    /// How the value stands.
    pub fn standing(&self) -> Standing {
        let Figure { unit, must, aim, .. } = self.figure;
        match (&self.value, must) {
            (_, None) => Standing::Shown,
            (Err(_), Some(_)) => Standing::NotMeasured,
            (Ok(value), Some(must)) if !unit.holds(*value, must) => Standing::Missed,
            (Ok(value), Some(_)) => match aim {
                Some(aim) if unit.holds(*value, aim) => Standing::Reached,
                _ => Standing::Met,
            },
        }
    }

    /// How many times as good as it must be; the aim as well.
    pub fn shares(&self) -> Option<(f64, Option<f64>)> {
        let must = self.figure.must?;
        let value = *self.value.as_ref().ok()?;
        let share = |value: f64| match self.figure.unit {
            Unit::Times => value / must,
            // None at all is as good as it gets, and nothing can be divided by it.
            _ if must == 0.0 => {
                if value == 0.0 {
                    1.0
                } else {
                    0.0
                }
            }
            Unit::OverFloor | Unit::Allocations => must / value,
        };
        Some((share(value), self.figure.aim.map(share)))
    }

    /// The value with its unit, or that there is none.
    pub fn shown(&self) -> String {
        match &self.value {
            Ok(value) => amount(*value, self.figure.unit),
            Err(_) => "not measured".to_owned(),
        }
    }
}

/// A number with its unit; the sign of a ratio to a floor is the same as that of any other.
pub fn amount(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Allocations => format!("{value:.0}"),
        Unit::Times | Unit::OverFloor if value >= 100.0 => format!("{value:.0} ×"),
        Unit::Times | Unit::OverFloor => format!("{value:.2} ×"),
    }
}

/// A bound as the table shows it.
pub fn bound(bound: Option<f64>, unit: Unit) -> String {
    match (bound, unit) {
        (None, _) => String::new(),
        (Some(bound), Unit::Times) => format!("{bound} ×"),
        (Some(bound), Unit::OverFloor) => format!("≤ {bound} ×"),
        (Some(bound), Unit::Allocations) => format!("≤ {bound}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::compile::Cost;
    use crate::bench::figure::Source;

    fn row(unit: Unit, must: f64, aim: Option<f64>, value: Result<f64, String>) -> Row {
        let source = Source::Compile(Cost::Cpu);
        let figure = Figure { name: "x".into(), title: "X".into(), unit, must: Some(must), aim, source };
        Row { figure, value }
    }

    #[test]
    fn more_is_better_for_ratios_and_less_for_floors() {
        let standing =
            |unit, value| row(unit, 2.0, Some(if unit == Unit::Times { 3.0 } else { 1.0 }), Ok(value)).standing();
        assert_eq!(standing(Unit::Times, 1.9), Standing::Missed);
        assert_eq!(standing(Unit::Times, 2.0), Standing::Met);
        assert_eq!(standing(Unit::Times, 3.0), Standing::Reached);
        assert_eq!(standing(Unit::OverFloor, 2.1), Standing::Missed);
        assert_eq!(standing(Unit::OverFloor, 1.5), Standing::Met);
        assert_eq!(standing(Unit::OverFloor, 0.9), Standing::Reached);
    }

    #[test]
    fn what_was_not_measured_is_not_good() {
        let row = row(Unit::Times, 2.0, None, Err("no tool".into()));
        assert!(!row.standing().is_good());
        assert_eq!(row.shares(), None);
    }

    #[test]
    fn none_of_none_is_as_good_as_it_must_be() {
        assert_eq!(row(Unit::Allocations, 0.0, None, Ok(0.0)).shares(), Some((1.0, None)));
        assert_eq!(row(Unit::Allocations, 0.0, None, Ok(3.0)).shares(), Some((0.0, None)));
        assert_eq!(row(Unit::Allocations, 1.0, None, Ok(4.0)).shares(), Some((0.25, None)));
    }
}
