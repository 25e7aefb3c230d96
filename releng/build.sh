#!/bin/sh
# build.sh PRODUCT [LAUNCHER MODULES [OPTION...]]: builds the product in the folder PRODUCT, if it is missing or older than
# the sources: the command line, or what is made of MODULES and has LAUNCHER to say when it was built.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
product=$1
. "$root/releng/tools.sh"
stamp=$product/${2:-bin/laurea}
modules=${3:-$(modules)}
[ $# -lt 3 ] && set -- || shift 3

fresh() {
  [ -e "$stamp" ] && [ -z "$(find "$root/pom.xml" "$root/.mvn" "$root/target-platform" "$root/bundles" "$root/features" "$root/releng" \
    -name target -prune -o -name src_test -prune -o -type f ! -name '*.md' -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

fresh && exit 0
need_java
lock=$root/.building
# Two calls at once build once: the second waits for the first.
while ! mkdir "$lock" 2>/dev/null; do
  [ -n "$(find "$lock" -maxdepth 0 -mmin +15 2>/dev/null)" ] && rmdir "$lock" 2>/dev/null
  sleep 1
done
log=$(mktemp)
trap 'rm -rf "$lock" "$log"' EXIT
trap 'exit 130' INT TERM
fresh && exit 0
echo "laurea: building (the first time takes a few minutes) ..." >&2
if ! "$root/mvnw" -q package -Dmaven.test.skip=true -Dformatter.skip=true "$@" -pl "$modules" -am >"$log" 2>&1; then
  cat "$log" >&2
  echo "laurea: the build failed" >&2
  exit 2
fi
touch "$stamp"
