# Sourced by the scripts in releng/: finds a JDK, fetches Maven and Debian's packages, and says what it does.
# Afterwards BUSBAR_ROOT, JAVA_HOME and the function `maven` are there.

BUSBAR_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BUSBAR_TOOLS="$BUSBAR_ROOT/.tools"
BUSBAR_MAVEN_VERSION=3.9.16
export BUSBAR_ROOT

say() { printf 'busbar: %s\n' "$*" >&2; }
stop() {
  say "$*"
  exit 3
}

# A JDK of exactly the feature release that the product runs on. JAVA_HOME is taken when it is one, else the usual folder is searched.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$candidate/bin/javac" ] || continue
    if "$candidate/bin/java" -XshowSettings:properties -version 2>&1 | grep -q '^ *java.specification.version = 25$'; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return
    fi
  done
  stop "no JDK 25 found. Install one under /usr/lib/jvm or set JAVA_HOME to it, then run this again."
}

# Debian packages by name; nothing happens when all are there.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" = "ii " ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$(id -u)" -eq 0 ] || stop "these packages are missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}"
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && return 0
  apt-get update -qq >/dev/null 2>&1 || say "the package lists could not be refreshed; trying with the old ones"
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "apt-get could not install ${missing[*]}. See its message above; install them by hand, then run this again."
}

# Tycho refuses Debian's Maven 3.8, which is good enough to fetch a newer one.
find_maven() {
  BUSBAR_MAVEN="$BUSBAR_TOOLS/apache-maven-$BUSBAR_MAVEN_VERSION/bin/mvn"
  [ -x "$BUSBAR_MAVEN" ] && return
  command -v mvn >/dev/null || need_packages maven
  command -v unzip >/dev/null || need_packages unzip
  say "fetching Maven $BUSBAR_MAVEN_VERSION"
  local artifact=org.apache.maven:apache-maven:$BUSBAR_MAVEN_VERSION:zip:bin part="$BUSBAR_TOOLS/part.$$"
  mkdir -p "$part"
  (cd "$part" && export MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get -Dartifact="$artifact" -Dtransitive=false &&
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact="$artifact" -DoutputDirectory="$part") ||
    stop "Maven $BUSBAR_MAVEN_VERSION could not be fetched. Is there a network, and a mirror in ~/.m2/settings.xml if your site needs one?"
  unzip -q -o "$part/apache-maven-$BUSBAR_MAVEN_VERSION-bin.zip" -d "$BUSBAR_TOOLS" && rm -rf "$part"
}

maven() {
  # Tycho compiles only the sources that changed, and then neither sees what no longer fits nor finds the classes of unchanged tests.
  find "$BUSBAR_ROOT/bundles" -maxdepth 3 -type d \( -path '*/target/classes' -o -path '*/target/test-classes' \) -prune -exec rm -rf {} +
  MAVEN_OPTS="${MAVEN_OPTS:--Xmx2g --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED}${BUSBAR_MAVEN_VM:+ $BUSBAR_MAVEN_VM}" "$BUSBAR_MAVEN" -B -f "$BUSBAR_ROOT/pom.xml" "$@"
}

find_jdk
find_maven
