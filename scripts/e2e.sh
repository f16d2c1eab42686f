#!/bin/sh
# End-to-end tests with the Chromium sandbox on even when the caller is root: a user namespace in which the uid is not 0.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname)" != Linux ]; then exec node_modules/.bin/playwright test "$@"; fi
run="xvfb-run -a node_modules/.bin/playwright test"
if [ "$(id -u)" != 0 ]; then exec $run "$@"; fi
if unshare -U --map-user=1000 --map-group=1000 true 2>/dev/null; then
  exec unshare -U --map-user=1000 --map-group=1000 $run "$@"
fi
echo 'e2e: no user namespaces here, running with --no-sandbox' >&2
exec $run "$@"
