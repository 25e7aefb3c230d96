#!/bin/sh
# How long `laurea --version` takes, in ways to run it; the median of 15 runs of each.
set -eu
product=$LAUREA_HOME
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=$(command -v java)

cat >"$work/Bare.java" <<'JAVA'
class Bare { public static void main(String[] words) { System.out.println("bare"); } }
JAVA
javac -d "$work" "$work/Bare.java"

ours() {
  "$java" "$@" -cp "$product/lib/org.eclipse.osgi.jar:$product/lib/launcher.jar" -Dlaurea.home="$product" \
    org.laurea.cli.launch.Launcher --version
}
median() {
  name=$1
  shift
  "$@" >/dev/null
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    begin=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
  done | sort -n | sed -n "8s:^:$name | :p" | sed "s/$/ ms/"
}

median "bare Java machine" "$java" -cp "$work" Bare
median "framework, Java's defaults" ours
median "framework, serial collector" ours -XX:+UseSerialGC
median "framework, serial collector, first compiler only" ours -XX:+UseSerialGC -XX:TieredStopAtLevel=1
"$product/bin/laurea" --version >/dev/null
sleep 3
median "bin/laurea (with the class archive)" "$product/bin/laurea" --version
