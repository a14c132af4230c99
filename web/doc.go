// Package web serves the web interface: the built files of dist/, embedded, each in the form that the
// browser takes (brotli, gzip, plain), under headers that let it run what comes from here alone. The
// interface itself is TypeScript in src/; `npm run build` writes dist/, which is committed, so that
// nobody needs Node to run Nabo. It knows nothing of the graph and must import nothing of Nabo's.
// Start reading at New; of the interface, at src/app/router.tsx.
package web
