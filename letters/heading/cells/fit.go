package cells

import "doorletters/letters"

// Never is the fit of a column whose cells cannot be what its heading may mean.
const Never = -1000

// well is the fit of cells that look just like it.
const well = 10

// Fit says how well cells go with what a column may hold; 0 where they do not tell.
// sure: the heading says that it is that, so that cells need to speak against it.
func (p Profile) Fit(column letters.Column, sure bool) int {
	if p.Filled == 0 {
		return 0
	}
	if fit, ok := fits[column]; ok {
		return fit(p, sure)
	}
	return 0
}

var fits = map[letters.Column]func(Profile, bool) int{
	letters.ColumnNumber: Profile.number, letters.ColumnAddress: Profile.address, letters.ColumnStreet: Profile.street,
	letters.ColumnDirection: Profile.direction, letters.ColumnPostDirection: Profile.direction, letters.ColumnType: Profile.kind,
	letters.ColumnPreType: Profile.preType, letters.ColumnHalf: Profile.half, letters.ColumnNumberPrefix: Profile.numberPrefix, letters.ColumnNumberTo: Profile.numberTo,
	letters.ColumnBuilding: Profile.building, letters.ColumnUnit: Profile.unit, letters.ColumnUnitType: Profile.unitType, letters.ColumnCity: Profile.city, letters.ColumnZIP: Profile.zip,
	letters.ColumnPreModifier: Profile.modifier, letters.ColumnPostModifier: Profile.modifier, letters.ColumnSeparator: Profile.modifier,
	letters.ColumnCounty: Profile.city, letters.ColumnState: Profile.city,
}

// choose returns the fit of the first thing that is so.
func choose(never, likely bool) int {
	switch {
	case never:
		return Never
	case likely:
		return well
	}
	return 0
}

// constant reports whether all rows have the same.
func (p Profile) constant() bool { return p.Distinct == 1 && p.Filled == p.Rows && p.Rows > 3 }

func (p Profile) number(sure bool) int {
	switch {
	case !p.Many(p.Numbers) || !sure && !p.Most(p.Numbers):
		return Never
	case p.Counts && !sure:
		return -40
	}
	return choose(false, p.Most(p.Numbers))
}

func (p Profile) address(bool) int { return choose(!p.Many(p.Addresses), p.Most(p.Addresses)) }

func (p Profile) street(sure bool) int {
	never := p.Longest <= 2 || p.Many(p.Units) || p.Most(p.Numbers) || p.Many(p.Decimals) || p.All(p.Directions) || p.All(p.Types) || p.All(p.UnitWords)
	if !never && p.constant() {
		return -25
	}
	return choose(never, p.Most(p.Words))
}

func (p Profile) direction(sure bool) int {
	never := !p.Many(p.Directions)
	if sure {
		never = p.Numbers > 0 || p.Many(p.Types) && !p.Many(p.Directions) || p.Longest > 15
	}
	return choose(never, p.Most(p.Directions))
}

func (p Profile) kind(sure bool) int {
	never := !p.Many(p.Types)
	if sure {
		never = p.Many(p.Numbers) || p.All(p.Directions) || p.Longest > 30 || p.Types == 0 && (p.constant() && p.Longest > 4 || p.English && p.Filled > 3)
	}
	return choose(never, p.Most(p.Types) && !p.All(p.Directions))
}

func (p Profile) preType(sure bool) int {
	return choose(p.Many(p.Numbers) || p.All(p.Directions) || !sure && !p.Most(p.Words), p.Most(p.Words))
}

// half: a digit is a unit's, and no part of the number. A "ter" is the third house of a
// number before it is a terrace.
func (p Profile) half(bool) int {
	return choose(!p.Most(p.Suffixes) || p.Many(p.Types-p.Repeats) || p.Integers > 0 || p.All(p.Directions) && p.Longest > 1, true)
}

func (p Profile) numberPrefix(sure bool) int {
	return choose(p.Longest > 6 || p.Most(p.Words) && p.Longest > 3 || !sure && p.All(p.Directions), true)
}

// numberTo: numbers, or what the Dutch add to them.
func (p Profile) numberTo(sure bool) int {
	return choose(p.Longest > 8 || !sure && !p.Most(p.Numbers), p.Most(p.Numbers))
}

func (p Profile) unit(sure bool) int {
	return choose(p.Many(p.Addresses) || p.Many(p.Streets) || p.Filled > 1 && p.All(p.Types) || p.Many(p.Decimals) || !sure && (p.Longest > 20 || p.constant()), p.Many(p.Units))
}

// building: a map says of what kind a building is.
func (p Profile) building(bool) int { return choose(p.Most(p.BuildingKinds) || p.ticks(), false) }

// ticks reports whether some rows have a mark, all the same one: X, or 1.
func (p Profile) ticks() bool {
	return p.Distinct == 1 && p.Longest == 1 && p.Filled > 3 && p.Filled < p.Rows
}

func (p Profile) unitType(bool) int {
	return choose(!p.Most(p.Words) || p.UnitWords == 0 && p.Filled > 1 && p.Longest < 3, p.Most(p.UnitWords))
}

func (p Profile) city(bool) int {
	return choose(p.Many(p.Numbers) || p.Many(p.Decimals) || p.Many(p.Integers), p.Most(p.Words))
}

func (p Profile) zip(bool) int { return choose(!p.Many(p.ZIPs), p.Most(p.ZIPs)) }

func (p Profile) modifier(bool) int { return choose(p.Many(p.Numbers), false) }
