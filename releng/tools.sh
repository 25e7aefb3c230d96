# Shell functions for the scripts beside this file; read with '.', not run.

say() { echo "laurea: $*" >&2; }

# modules: what the product is made of, and what its bundles are tested with, as Maven's -pl wants it.
modules() { echo releng/org.laurea.cli.product,bundles/org.laurea.testkit; }

# desktop_modules: the same for the desktop.
desktop_modules() { echo releng/org.laurea.desktop.product,releng/org.laurea.modules.repository,bundles/org.laurea.testkit; }

# install_packages PACKAGE...: installs Debian packages, saying so.
install_packages() {
  command -v apt-get >/dev/null 2>&1 || { say "needed, and no apt-get to install it: $*"; return 1; }
  sudo=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { say "only root can install these, and there is no sudo"; return 1; }
    sudo=sudo
  fi
  say "installing by apt-get: $*"
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@"; } >&2
}

need_java() {
  command -v javac >/dev/null 2>&1 || [ -x "${JAVA_HOME:-/nowhere}/bin/javac" ] || install_packages openjdk-17-jdk-headless
}

# need_window: GTK, without which no window opens, and Chinese letters.
need_window() {
  [ -n "$(find_library libgtk-3.so.0)" ] || install_packages libgtk-3-0 || { say "GTK 3 is missing"; return 1; }
  case "$(fc-list :lang=zh 2>/dev/null)" in
    "") install_packages fonts-noto-cjk || install_packages fonts-droid-fallback || say "no Chinese font: Chinese will not show" ;;
  esac
}

# find_library NAME: where a shared library lies, if it is there.
find_library() {
  for folder in /usr/lib /usr/lib64 /lib /usr/local/lib; do
    find "$folder" -maxdepth 2 -name "$1" 2>/dev/null
  done | head -n 1
}

# optional COMMAND PACKAGE...: for tests that are skipped where a tool is missing.
optional() {
  tool=$1
  shift
  command -v "$tool" >/dev/null 2>&1 && return
  for package in "$@"; do
    install_packages "$package" && return
  done
  say "SKIPPED: the tests that need $tool (no package of: $*)"
}
