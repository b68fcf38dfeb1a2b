/* Stand-in for wine's colour library, which lacks one name: every call says that it failed. */
#include <windows.h>
#define NAME(n) __declspec(dllexport) BOOL n(void) { return 0; }
NAME(WcsCreateIccProfile) NAME(OpenColorProfileW) NAME(OpenColorProfileA) NAME(CloseColorProfile)
NAME(GetColorProfileFromHandle) NAME(GetColorDirectoryW) NAME(GetColorDirectoryA)
