package bench

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// What the machine tells of itself. Where there is no /proc, it tells less.

// machine is what it ran on.
func machine() string {
	return fmt.Sprintf("%s/%s, %d cores, %s.", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
}

// load is how busy the machine has been in the last 1, 5 and 15 minutes; "" where it is not told.
func load() string {
	raw, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	f := strings.Fields(string(raw))
	return strings.Join(f[:min(3, len(f))], ", ")
}

// speed is how many a second: as the clock on the wall sees it, and by the processor time that
// was used, which does not count what others do at the same time.
type speed struct {
	Wall      float64 `json:"wall"`
	Processor float64 `json:"processor,omitempty"` // 0 where it is not told
}

// watch runs from a start.
type watch struct {
	wall      time.Time
	processor float64
}

func start() watch { return watch{time.Now(), processorTime()} }

func (w watch) speed(n int) speed {
	s := speed{Wall: float64(n) / time.Since(w.wall).Seconds()}
	if used := processorTime() - w.processor; used > 0 {
		s.Processor = float64(n) / used
	}
	return s
}

// ticks is how finely /proc tells processor time: USER_HZ, which is 100 on all that Go runs on.
const ticks = 100

// processorTime is how many seconds this process has had, on all cores; 0 where it is not told.
func processorTime() float64 {
	raw, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	// The name, in brackets, may hold anything. utime and stime are the 14th and 15th field.
	f := bytes.Fields(raw[bytes.LastIndexByte(raw, ')')+1:])
	if len(f) < 13 {
		return 0
	}
	user, _ := strconv.ParseFloat(string(f[11]), 64)
	system, _ := strconv.ParseFloat(string(f[12]), 64)
	return (user + system) / ticks
}
