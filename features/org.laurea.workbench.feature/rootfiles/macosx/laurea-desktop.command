#!/bin/sh
# The laurea desktop. Needs Java 17 or newer: JAVA_HOME, or java on the path.
#
# LAUREA_DATA names the folder of the user's data (else .laurea in the home folder); LAUREA_LANG the language (zh, en);
# LAUREA_JAVA_OPTS adds options for the Java machine.
set -u
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in /*) self=$target ;; *) self=$(dirname "$self")/$target ;; esac
done
home=$(CDPATH= cd -- "$(dirname -- "$self")" && pwd -P) || exit 2

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; else java=$(command -v java); fi
[ -n "$java" ] || { echo "laurea: no Java found; install Java 17 or newer, or set JAVA_HOME" >&2; exit 2; }
for launcher in "$home"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

[ -z "${LAUREA_DATA:-}" ] || set -- -data "$LAUREA_DATA/desktop" "$@"

# 23: the program asks to be started again, as after a change of its modules.
while :; do
  # The language named, else the one chosen in the program.
  chosen=${LAUREA_LANG:-$(cat "${LAUREA_DATA:-$HOME/.laurea}/desktop/language" 2>/dev/null)}
  "$java" -Xmx1g -Xshare:auto -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -XstartOnFirstThread ${LAUREA_JAVA_OPTS:-} \
    -Dlaurea.home="$home" -jar "$launcher" -nosplash -name Laurea ${chosen:+-nl "$chosen"} "$@"
  code=$?
  [ "$code" -eq 23 ] || exit "$code"
done
