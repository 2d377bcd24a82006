# Sourced by releng/test.sh: installs the independent implementations of npm that the proofs compare Busbar with, in the versions that
# bundles/org.busbar.proof/src/test/node/package-lock.json pins by checksum.

need_peers() {
  local source="$BUSBAR_ROOT/bundles/org.busbar.proof/src/test/node" target="$BUSBAR_TOOLS/peers"
  command -v node >/dev/null || need_packages nodejs
  cmp -s "$source/package-lock.json" "$target/installed.json" && return
  command -v npm >/dev/null || need_packages npm
  say "fetching what the codec is compared with"
  rm -rf "$target" && mkdir -p "$target" && cp "$source/package.json" "$source/package-lock.json" "$target"
  (cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --silent) ||
    stop "npm could not fetch what $source/package.json names. Is there a network, and a registry in ~/.npmrc if your site needs one?"
  cp "$source/package-lock.json" "$target/installed.json"
}
