package typeset

// pointsPerMM: an inch is 72 points and 25.4 mm.
const pointsPerMM = 72 / 25.4

func points(mm float64) float64 { return mm * pointsPerMM }
func mm(points float64) float64 { return points / pointsPerMM }
