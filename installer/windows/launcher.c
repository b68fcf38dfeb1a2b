/* Starts the program with the Python that lies in the folder python beside it.

   Built twice: Rinnalla.exe (window) lies beside the folder, bin\rinnalla.exe (console, for the
   commands) in a folder below, which DEPTH says. The named mutex lets the installer see that the
   program runs. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768
typedef int (*PyMain)(int, wchar_t **);

static int start(void) {
    static wchar_t folder[LONGEST], library[LONGEST], script[LONGEST];
    DWORD length = GetModuleFileNameW(0, folder, LONGEST - 64);
    if (!length || length >= LONGEST - 64) return 3;
    for (int up = 0; up <= DEPTH; up++) {
        wchar_t *end = wcsrchr(folder, L'\\');
        if (!end) return 3;
        *end = 0;
    }
    CreateMutexW(0, FALSE, L"RinnallaRunning");
    wcscpy(library, folder);
    wcscat(library, L"\\python\\" PYTHON_DLL);
    wcscpy(script, folder);
    wcscat(script, L"\\app\\launch.py");
    HMODULE python = LoadLibraryExW(library, 0, LOAD_WITH_ALTERED_SEARCH_PATH);
    PyMain run = python ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : 0;
    if (!run) {
        MessageBoxW(0, L"Rinnalla ei ole kokonaan asennettu. Asenna se uudelleen.\n\n"
                       L"Rinnalla \u00e4r inte helt installerat. Installera det p\u00e5 nytt.\n\n"
                       L"Rinnalla is not completely installed. Install it again.",
                    L"Rinnalla", MB_ICONERROR);
        return 3;
    }
    wchar_t **words = calloc(__argc + 2, sizeof *words);
    if (!words) return 3;
    words[0] = __wargv[0];
    words[1] = script;
    for (int i = 1; i < __argc; i++) words[i + 1] = __wargv[i];
    return run(__argc + 1, words);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE earlier, PWSTR line, int show) {
    (void)instance; (void)earlier; (void)line; (void)show;
    return start();
}
#else
int wmain(void) { return start(); }
#endif
