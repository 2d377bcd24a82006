#!/usr/bin/env bash
# Builds what is given away: an archive of the product for each platform, one more for this machine's platform that brings its own Java runtime, and
# the update site.
#
#   releng/package.sh [FOLDER]       default: releng/target/packages
#
# Exit: 0, or 2 wrong usage, 3 something that is needed is missing.
set -euo pipefail

case "${1:-}" in
  -h | --help)
    sed -n '2,7s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  -*)
    echo "busbar: package.sh takes a folder, not $1" >&2
    exit 2
    ;;
esac

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
packages=${1:-$BUSBAR_ROOT/releng/target/packages}
mkdir -p "$packages"
packages=$(cd "$packages" && pwd)
log="$BUSBAR_ROOT/releng/target/package.log"
mkdir -p "$BUSBAR_ROOT/releng/target"

say "building the archives; the whole output goes to $log"
maven verify -DskipTests -Parchives -pl releng/org.busbar.product,releng/org.busbar.site -am >"$log" 2>&1 || {
  grep '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | head -20 >&2
  stop "the archives do not build. See $log"
}
products="$BUSBAR_ROOT/releng/org.busbar.product/target/products"
cp "$products"/busbar-*.tar.gz "$products"/busbar-*.zip "$packages/"
cp "$BUSBAR_ROOT"/releng/org.busbar.site/target/org.busbar.site-*.zip "$packages/"

arch=$(uname -m)
say "adding a Java runtime for linux $arch"
image=$(mktemp -d)
trap 'rm -rf "$image"' EXIT
cp -a "$products/org.busbar.product/linux/gtk/$arch/busbar" "$image/busbar"
"$JAVA_HOME/bin/jlink" --add-modules java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.localedata,jdk.unsupported,jdk.zipfs \
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$image/busbar/jre"
tar -C "$image" -czf "$packages/busbar-with-java-linux.gtk.$arch.tar.gz" busbar
say "done: $packages"
ls -l "$packages" >&2
