//go:build amd64

package vectors

// kernels are those that this processor can run, the best first.
func kernels() []kernel {
	return []kernel{{"portable", dotsPortable}}
}
