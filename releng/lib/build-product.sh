# Sourced after environment.sh: sets BUSBAR_PRODUCT to the product for this machine and builds it when a source is newer than it.

BUSBAR_PRODUCT="$BUSBAR_ROOT/releng/org.busbar.product/target/products/org.busbar.product/linux/gtk/$(uname -m)/busbar"

product_is_current() {
  [ -e "$BUSBAR_TOOLS/product-built" ] && [ -x "$BUSBAR_PRODUCT/busbar" ] || return 1
  [ -z "$(find "$BUSBAR_ROOT/bundles" "$BUSBAR_ROOT/features" "$BUSBAR_ROOT/targetplatform" "$BUSBAR_ROOT/releng/org.busbar.product" "$BUSBAR_ROOT/pom.xml" "$BUSBAR_ROOT/.mvn" \
    \( -name target -o -name bin -o -name bin_test \) -prune -o -newer "$BUSBAR_TOOLS/product-built" -type f -print -quit)" ]
}

build_product() {
  product_is_current && return
  local log="$BUSBAR_TOOLS/product-build.log"
  say "building the product; the whole output goes to $log"
  touch "$BUSBAR_TOOLS/product-build-started"
  maven verify -Dbusbar.quick -DskipTests -pl releng/org.busbar.product -am >"$log" 2>&1 || {
    grep '^\[ERROR\]' "$log" | head -20 >&2
    stop "the product does not build. See $log"
  }
  mv "$BUSBAR_TOOLS/product-build-started" "$BUSBAR_TOOLS/product-built"
}
