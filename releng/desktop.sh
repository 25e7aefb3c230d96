#!/bin/sh
# ./laurea without arguments: installs what a window needs, builds the desktop and opens it. ./laurea modules ...: builds the
# desktop and lists, installs, removes or examines its modules; that needs no window.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/releng/tools.sh"

case $(uname -s)-$(uname -m) in
  Linux-x86_64) system=linux/gtk/x86_64; folder=laurea; profile= ;;
  Linux-aarch64) system=linux/gtk/aarch64; folder=laurea; profile=-Pall-platforms ;;
  Darwin-arm64) system=macosx/cocoa/aarch64; folder=Laurea.app/Contents/Eclipse; profile=-Pall-platforms ;;
  *) say "no desktop for $(uname -s) $(uname -m)"; exit 2 ;;
esac

if [ "${system%%/*}" = linux ] && [ "${1:-}" != modules ]; then
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "这里没有图形界面，打不开桌面程序。命令行可以用，例如 ./laurea demo"
    say "there is no display here, so the desktop cannot open. The command line works: try ./laurea demo"
    exit 2
  fi
  need_window
fi

product=$root/releng/org.laurea.desktop.product/target/products/org.laurea.full/$system/$folder
launcher=laurea-desktop
[ "${system%%/*}" != macosx ] || launcher=laurea-desktop.command
sh "$root/releng/build.sh" "$product" "$launcher" "$(desktop_modules)" $profile
exec "$product/$launcher" "$@"
