package main

import (
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/spf13/cobra"
)

// profiles are files to which a run's costs are written, for whoever makes it faster.
type profiles struct{ cpu, memory string }

// addTo puts the flags on every command. They are no part of the help.
func (p *profiles) addTo(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.StringVar(&p.cpu, "cpuprofile", "", "write a CPU profile to this `FILE`")
	flags.StringVar(&p.memory, "memprofile", "", "write a memory profile to this `FILE`")
	for _, name := range []string{"cpuprofile", "memprofile"} {
		// The flag is there: it was added two lines above.
		_ = flags.MarkHidden(name)
	}
}

// around runs something between the profiles' beginning and end.
func (p *profiles) around(run func() error) error {
	if p.cpu != "" {
		file, err := os.Create(p.cpu)
		if err != nil {
			return unwritable(p.cpu, err)
		}
		defer file.Close()
		if err := pprof.StartCPUProfile(file); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	if err := run(); err != nil || p.memory == "" {
		return err
	}
	file, err := os.Create(p.memory)
	if err != nil {
		return unwritable(p.memory, err)
	}
	defer file.Close()
	runtime.GC()
	return pprof.WriteHeapProfile(file)
}
