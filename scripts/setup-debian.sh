#!/bin/sh
# What a bare Debian 12 machine needs to start Electron in a virtual display, draw Chinese text and trace its system calls.
# With --check it installs nothing and fails when something is missing.
set -eu
need="libgtk-3-0 libnss3 libasound2 libgbm1 xvfb xauth fonts-noto-cjk strace"
missing=""
for package in $need; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "${1:-}" = --check ]; then echo "missing:$missing"; exit 1; fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
