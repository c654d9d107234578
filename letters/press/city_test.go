package press_test

import (
	"fmt"
	"strings"
	"testing/fstest"
)

// city invents a campaign of so many doors in pods of 45, in eight languages
// evenly mixed, everything assigned. needs is its form's link.
func city(doors int, needs string) fstest.MapFS {
	const perPod = 45
	var list, memory, table strings.Builder
	list.WriteString("Number,Street,Unit,City,ZIP,Language\n")
	memory.WriteString("Code,Pod,Stop,Number,Street,Unit,City,ZIP,Language,Latitude,Longitude,Source,Also,Skip,Note\n")
	table.WriteString("Pod,Pod name,Leader,Phone,WhatsApp,Email,Languages\n")
	trees := []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Katsura", "Linden", "Maple", "Nyssa", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Tupelo"}
	kinds := []string{"St", "Ave", "Rd", "Ln", "Ct", "Pl"}
	tags := []string{"en", "es", "ht", "ar", "bn", "zh-Hans", "pt", "vi"}
	for i := range doors {
		pod, serial := i/perPod, i%perPod+1
		if serial == 1 {
			fmt.Fprintf(&table, "P%d,Pod %d,%s Santos %d,+1 617 555 01%02d,+1 617 555 01%02d,leader%d@example.org,\"English, Spanish\"\n",
				pod+1, pod+1, []string{"Maria", "Jean", "Shirin", "Wen"}[pod%4], pod, pod%100, (pod+7)%100, pod)
		}
		unit := ""
		if serial%3 == 0 {
			unit = fmt.Sprintf("Apt %d", serial%5+1)
		}
		address := fmt.Sprintf("%d,%s %s %s,%s,Riverside,01300,%s", 2*serial+10, trees[pod%20], trees[pod/20%20], kinds[pod/400%6], unit, tags[i%8])
		fmt.Fprintf(&list, "%s\n", address)
		fmt.Fprintf(&memory, "P%d-%03d,P%d,%d,%s,,,%d,,,\n", pod+1, serial, pod+1, serial, address, i+2)
	}
	settings := fmt.Sprintf(`name = "Riverside Mutual Aid"
date = "March 2026"
country = "US"
languages = ["%s"]
addresses = "addresses.csv"
pods = "pods.csv"
[links]
needs = "%s"
needs_print = "riverside.example.org/help"
volunteer = "https://riverside.example.org/volunteer"
website = "https://riverside.example.org"
[group]
leader = "Front desk"
phone = "+1 617 555 0100"
hours = "daily 9 to 8"
[[resources]]
name = "Riverside food pantry"
phone = "+1 617 555 0180"
`, strings.Join(tags, `", "`), needs)
	folder := fstest.MapFS{}
	for name, text := range map[string]string{
		"campaign.toml": settings, "addresses.csv": list.String(), "assigned.csv": memory.String(), "pods.csv": table.String(),
	} {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return folder
}
