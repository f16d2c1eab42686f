#!/bin/sh
# Starts $DISK_PROGRAM (all arguments are its own) with a disk of $DISK_KIB KiB in place of the folder $DISK_FOLDER, seen
# by nobody else, and $DISK_PAGE on it. Needs user namespaces, no other right.
set -eu
if [ "${DISK_STAGE:-}" != mount ]; then
  DISK_STAGE=mount exec unshare -Urm sh "$0" "$@"
fi
mount -t tmpfs -o "size=${DISK_KIB}k" tmpfs "$DISK_FOLDER"
cp "$DISK_PAGE" "$DISK_FOLDER/page.txt"
chmod -R 777 "$DISK_FOLDER"
# Not root again, or Chromium would refuse to start with its sandbox.
exec unshare -U --map-user=1000 --map-group=1000 "$DISK_PROGRAM" "$@"
