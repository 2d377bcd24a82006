# Sourced by releng/test.sh after environment.sh: makes what SocketCanMachineTest boots, a Debian kernel that has CAN and a first file system with a Java
# runtime and the tools that the test uses, below BUSBAR_TOOLS/machine. The test adds its own classes and starts QEMU.

# Modules in the order in which they are loaded: CAN, virtual interfaces, serial converters, and the converter that QEMU emulates.
BUSBAR_MACHINE_MODULES="net/can/can net/can/can-raw drivers/net/can/dev/can-dev drivers/net/can/vcan drivers/net/can/slcan/slcan drivers/net/can/sja1000/sja1000 drivers/net/can/sja1000/kvaser_pci"

need_machine() {
  [ "$(uname -m)" = x86_64 ] || return 0
  need_packages qemu-system-x86 busybox-static iproute2 can-utils cpio
  local machine="$BUSBAR_TOOLS/machine" part="$BUSBAR_TOOLS/machine.$$" package root module
  cmp -s "$BUSBAR_ROOT/releng/lib/machine.sh" "$machine/made-by" && return
  say "fetching the kernel for the emulated machine"
  root="$part/root"
  mkdir -p "$part/kernel" "$root/bin" "$root/modules"
  package=$(apt-cache depends linux-image-amd64 2>/dev/null | sed -n 's/^ *Depends: *\(linux-image-[0-9]\S*\)$/\1/p' | head -1)
  [ -n "$package" ] || stop "apt-cache knows no linux-image-amd64, Debian's kernel. Run apt-get update, then this again."
  (cd "$part" && apt-get download -qq "$package" 2>/dev/null) || stop "apt-get could not download $package. Is there a network? Run apt-get update, then this again."
  dpkg-deb -x "$part"/linux-image-*.deb "$part/kernel"
  cp "$part"/kernel/boot/vmlinuz-* "$part/vmlinuz"

  for module in $BUSBAR_MACHINE_MODULES; do
    cp "$part"/kernel/lib/modules/*/kernel/"$module".ko* "$root/modules"
    unxz -q "$root/modules/${module##*/}.ko.xz" 2>/dev/null || true
    echo "insmod /modules/${module##*/}.ko"
  done >"$root/modules/load"
  "$JAVA_HOME/bin/jlink" --add-modules java.base --strip-debug --no-header-files --no-man-pages --output "$root/java"
  cp /bin/busybox "$root/bin"
  # Not the shell of busybox, which has an ip of its own that knows no CAN.
  ln -s dash "$root/bin/sh"
  printf '#!/bin/sh\nexec "$@"\n' >"$root/bin/sudo"
  copy_with_libraries "$root" /bin/dash "$(command -v ip)" /usr/bin/cansend /usr/bin/slcand "$root/java/bin/java" "$root/java/lib/server/libjvm.so"
  cat >"$root/init" <<'INIT'
#!/bin/sh
export PATH=/bin:/java/bin
for command in dmesg insmod mkdir mount poweroff; do
  busybox ln -s busybox /bin/$command
done
mkdir -p /dev /proc /sys /tmp
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
. /modules/load
ip link set lo up
. /test
poweroff -f
INIT
  chmod +x "$root/init" "$root/bin/sudo"
  (cd "$root" && find . | cpio --quiet -o -H newc -R 0:0) | gzip -1 >"$part/base.cpio.gz"
  rm -rf "$part/kernel" "$root" "$part"/*.deb "$machine"
  cp "$BUSBAR_ROOT/releng/lib/machine.sh" "$part/made-by"
  mv "$part" "$machine"
}

# copy_with_libraries ROOT FILE...: programs of this machine, and the libraries that they load, to the same places.
copy_with_libraries() {
  local root=$1 file library
  shift
  for file in "$@"; do
    [ "${file#"$root"}" != "$file" ] || install -D "$file" "$root/bin/${file##*/}"
    ldd "$file" | grep -o '/[^ ]*' | while read -r library; do
      [ "${library#"$root"}" != "$library" ] || [ -e "$root$library" ] || install -D "$(readlink -f "$library")" "$root$library"
    done
  done
}
