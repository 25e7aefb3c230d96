#!/bin/sh
# ./laurea bench hub [BATCHES [UNITS [ROWS [JDBC-URL USER]]]]: batches that units file at the same time with a hub, beside plain
# JDBC batch inserts of the same rows into the same kind of database, H2 or the PostgreSQL of the URL (an empty database).
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$LAUREA_HOME
batches=${1:-4} units=${2:-2} rows=${3:-5000} url=${4:-} user=${5:-}
classes=$here/target/classes
mkdir -p "$classes"
work=$(mktemp -d)
hub=
trap '[ -z "$hub" ] || kill "$hub" 2>/dev/null || :; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
export LAUREA_PIN=bench-pin-1 LAUREA_LEADER_PIN=bench-pin-1
laurea() { "$product/bin/laurea" "$@" --lang en --quiet; }
# in_office UNIT COMMAND...: a command in the office of a unit.
in_office() { office=$work/$1/office; shift; LAUREA_DATA=$office laurea "$@"; }

classpath=$classes:$(printf '%s:' "$product"/plugins/*.jar)
javac --release 17 -proc:none -nowarn -encoding UTF-8 -d "$classes" -cp "$classpath" "$here/src/org/laurea/bench/HubBench.java"

all=
for number in $(seq 1 "$units"); do
  unit=$((10000 + number))
  all="$all $unit"
  laurea keys practice --unit "$unit" --out "$work/$unit"
done
# Each unit has an authority of its own: the one hub believes all, and all believe the one hub.
first=$work/10001
for unit in $all; do
  cp -n "$work/$unit/office/trust"/* "$first/hub/trust/"
  cp -n "$first/hub/trust"/* "$work/$unit/office/trust/" 2>/dev/null || :
  laurea sample --category regular --rows $((batches * rows)) --unit "$unit" --seed "$unit" --out "$work/$unit/all.csv"
  for number in $(seq 1 "$batches"); do
    day=$(date -d "2025-06-24 + $number days" +%F)
    table=$work/$unit/$day.csv
    awk -v from="$(((number - 1) * rows + 2))" -v to="$((number * rows + 1))" -v day="$(echo "$day" | tr -d -)" \
      'NR == 1 || NR >= from && NR <= to { gsub("20250625", day); print }' "$work/$unit/all.csv" >"$table"
    in_office "$unit" import "$table" --category regular >/dev/null
    in_office "$unit" batch check "$day" >/dev/null
  done
done

set --
[ -z "$url" ] || set -- --database "$url" --database-user "$user"
LAUREA_DATA=$first/hub "$product/bin/laurea" hub --host 127.0.0.1 --port 0 "$@" --lang en >"$work/address" 2>"$work/hub.log" &
hub=$!
while [ ! -s "$work/address" ]; do
  kill -0 "$hub" 2>/dev/null || { cat "$work/hub.log" >&2; exit 2; }
  sleep 1
done
address=$(head -n 1 "$work/address")
for unit in $all; do
  (
    for table in "$work/$unit"/2025-*.csv; do
      in_office "$unit" file "$(basename "$table" .csv)" --hub "$address" --leader-keys "$work/$unit/leader/keys/keys.p12"
    done
  ) &
  filing="${filing:-} $!"
done
for one in $filing; do wait "$one"; done
memory=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$hub/status")
kill "$hub"
wait "$hub" || :
hub=
java -XX:+UseSerialGC -Xmx512m -cp "$classpath" org.laurea.bench.HubBench "$work" "$first/hub/log" "$memory" "$url" "$user"
