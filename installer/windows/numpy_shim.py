"""Lets numpy load under wine 8, whose C library lacks the functions of complex numbers.

Only for trying the package: a forwarding library with the missing functions is built into the wine
prefix, and in a *tried copy* of the program numpy's libraries are told to load it by another name
of the same length. What is shipped is never changed.
"""

import re
import subprocess
from pathlib import Path

from installer import common
from installer.windows import wine

NAME = b"api-ms-win-crt-math-l1-1-0.dll"
OTHER_NAME = b"xpi-ms-win-crt-math-l1-1-0.dll"
UNARY = ("cexp", "ccosh", "ccos", "csinh", "csin", "ctanh", "ctan", "csqrt", "clog")
HEAD = """
#include <complex.h>
#include <math.h>
typedef struct { double r, i; } D;
typedef struct { float r, i; } F;
static double complex dc(D z) { return z.r + z.i * I; }
static D cd(double complex z) { D d = { __real__ z, __imag__ z }; return d; }
static float complex fc(F z) { return z.r + z.i * I; }
static F cf(float complex z) { F f = { __real__ z, __imag__ z }; return f; }
"""


def functions() -> dict[str, str]:
    """C sources by the name of the function that wine lacks; its own name there begins with x_."""
    made = {}
    for name in UNARY:
        for end in ("", "l"):
            made[name + end] = f"D x_{name}{end}(D z) {{ return cd({name}(dc(z))); }}"
        made[f"{name}f"] = f"F x_{name}f(F z) {{ return cf({name}f(fc(z))); }}"
    for end in ("", "l"):
        made[f"cpow{end}"] = f"D x_cpow{end}(D a, D b) {{ return cd(cpow(dc(a), dc(b))); }}"
    made["cpowf"] = "F x_cpowf(F a, F b) { return cf(cpowf(fc(a), fc(b))); }"
    for end, kind, real in (("", "D", "double"), ("l", "D", "double"), ("f", "F", "float")):
        made[f"creal{end}"] = f"{real} x_creal{end}({kind} z) {{ return z.r; }}"
        made[f"cimag{end}"] = f"{real} x_cimag{end}({kind} z) {{ return z.i; }}"
        made[f"carg{end}"] = f"{real} x_carg{end}({kind} z) {{ return atan2(z.i, z.r); }}"
        made[f"cabs{end}"] = f"{real} x_cabs{end}({kind} z) {{ return hypot(z.r, z.i); }}"
    made["_cabs"] = "double x__cabs(D z) { return hypot(z.r, z.i); }"
    return made


def imported_names(library: Path) -> set[str]:
    """What a library takes from the C library of mathematics."""
    dump = common.run("x86_64-w64-mingw32-objdump", "-p", library, capture=True)
    names, current = set(), ""
    for line in dump.splitlines():
        begins = re.search(r"DLL Name: (\S+)", line)
        if begins:
            current = begins[1]
        taken = re.match(r"\s+[0-9a-f]+\s+\d+\s+(\w+)", line)
        if taken and "crt-math" in current and not taken[1][0].isdigit():
            names.add(taken[1])
    return names


def apply(lib: Path) -> int:
    """Build the stand-in and turn the libraries below `lib` to it; gives how many were turned."""
    libraries = [
        file
        for folder in ("numpy", "numpy.libs", "highspy", "highspy.libs")
        for file in (lib / folder).rglob("*")
        if file.suffix in (".pyd", ".dll") and NAME in file.read_bytes()
    ]
    wanted = set().union(*(imported_names(file) for file in libraries))
    own = {name: code for name, code in functions().items() if name in wanted}
    work = common.BUILD / "shim"
    work.mkdir(parents=True, exist_ok=True)
    (work / "math.c").write_text(HEAD + "\n".join(own.values()) + "\n")
    exports = [
        f"{name}=x_{name}" if name in own else f"{name}=ucrtbase.{name}" for name in sorted(wanted)
    ]
    (work / "math.def").write_text(
        "\n".join([f"LIBRARY {OTHER_NAME.decode()}", "EXPORTS", *exports]) + "\n"
    )
    subprocess.run(
        [
            "x86_64-w64-mingw32-gcc",
            "-shared",
            "-static",
            "-O1",
            "-s",
            "-o",
            str(wine.SYSTEM32 / OTHER_NAME.decode()),
            str(work / "math.c"),
            str(work / "math.def"),
        ],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    for file in libraries:
        content = file.read_bytes()
        file.unlink()  # it may be a second name of the file that was built
        file.write_bytes(content.replace(NAME, OTHER_NAME))
    return len(libraries)
