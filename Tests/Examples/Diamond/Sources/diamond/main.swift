import Left
import Right

print(try words(of: #"{"error_code":"SDK.COMMON.1006","error_msg":"x"}"#))
print(emptyRoot())
