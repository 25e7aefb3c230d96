#!/bin/sh
# ./laurea bench NAME: runs releng/benchmarks/NAME.sh on the packed product; without a name, lists them.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/releng/tools.sh"

if [ $# -eq 0 ] || [ ! -f "$root/releng/benchmarks/$1.sh" ]; then
  say "usage: laurea bench NAME, where NAME is one of:"
  ls "$root/releng/benchmarks" | sed -n 's/^\(.*\)\.sh$/  \1/p' >&2
  exit 2
fi
product=$root/releng/org.laurea.cli.product/target/laurea
sh "$root/releng/build.sh" "$product"
script=$root/releng/benchmarks/$1.sh
shift
LAUREA_HOME=$product exec sh "$script" "$@"
