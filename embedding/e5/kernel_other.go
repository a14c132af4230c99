//go:build !amd64

package e5

// kernels are those this machine can run, the fastest first.
var kernels = []*kernel{portable}
