/* Stand-in for a library that wine lacks: Qt links these names and uses them for no text of ours. */
#define NAME(n) __declspec(dllexport) long long n(void) { return 0; }
NAME(ucnv_open) NAME(ucnv_close) NAME(ucnv_reset) NAME(ucnv_getMaxCharSize) NAME(ucnv_getName)
NAME(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NAME(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NAME(ucnv_getToUCallBack) NAME(ucnv_getFromUCallBack) NAME(ucnv_setToUCallBack)
NAME(ucnv_setFromUCallBack) NAME(ucnv_cbToUWriteUChars) NAME(ucnv_toUnicode)
NAME(ucnv_cbFromUWriteUChars) NAME(ucnv_toUCountPending) NAME(ucnv_fromUCountPending)
NAME(ucnv_getStandardName) NAME(ucnv_getAvailableName) NAME(ucnv_countAvailable)
NAME(ucnv_fromUnicode)
