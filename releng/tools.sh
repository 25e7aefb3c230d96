# Shell functions for the scripts beside this file; read with '.', not run.

say() { echo "laurea: $*" >&2; }

# modules: what the product is made of, and what its bundles are tested with, as Maven's -pl wants it.
modules() { echo releng/org.laurea.cli.product,bundles/org.laurea.testkit; }

# install_packages PACKAGE...: installs Debian packages, saying so.
install_packages() {
  command -v apt-get >/dev/null 2>&1 || { say "needed, and no apt-get to install it: $*"; return 1; }
  say "installing by apt-get: $*"
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@"; } >&2
}

need_java() {
  command -v javac >/dev/null 2>&1 || [ -x "${JAVA_HOME:-/nowhere}/bin/javac" ] || install_packages openjdk-17-jdk-headless
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
