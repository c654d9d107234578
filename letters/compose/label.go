package compose

import "doorletters/letters"

// Label writes what the labels of a pod's doors have in common, for labels of a size: the
// address, the code and the place in the pile are its slots.
func (c *Composer) Label(pod letters.Pod, size letters.Size) (letters.Letter, error) {
	d, err := c.draft(pod, c.campaign.Languages[0])
	if err != nil {
		return letters.Letter{}, err
	}
	letter, err := d.write("label", "letters_counted")
	letter.Page.Width, letter.Page.Height = size.Width*letters.PointsPerMM, size.Height*letters.PointsPerMM
	letter.Page.Pages = 1
	letter.Pod = pod.ID
	return letter, err
}
