package pack_test

import (
	"bytes"
	"fmt"
	"os"
	"testing"
	"time"

	"doorletters/letters/faces/pack"
)

func TestTry(t *testing.T) {
	read := func(r string) [2][]byte {
		var two [2][]byte
		for i, w := range []string{"Regular", "Bold"} {
			data, err := os.ReadFile("/tmp/m/fs/NotoSans" + r + "-" + w + ".ttf")
			if err != nil {
				t.Fatal(err)
			}
			two[i] = data
		}
		return two
	}
	var all [][2][]byte
	names := []string{"TC", "SC", "JP", "KR"}
	for _, r := range names {
		all = append(all, read(r))
	}
	packed, err := pack.MakePool(all...)
	if err != nil {
		t.Fatal(err)
	}
	t0 := time.Now()
	pool, err := pack.UnpackPool(packed)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("pool", len(packed), time.Since(t0))
	total := len(packed)
	for i, two := range all {
		p, err := pack.Pack(pool, two[:]...)
		if err != nil {
			t.Fatal(err)
		}
		t0 := time.Now()
		u, err := pack.Unpack(p, pool)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println(names[i], len(p), time.Since(t0), bytes.Equal(u[0], two[0]), bytes.Equal(u[1], two[1]))
		total += len(p)
	}
	fmt.Println("total", total)
}
