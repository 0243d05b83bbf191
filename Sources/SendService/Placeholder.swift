import Hummingbird
import GRDB
import Crypto
import Configuration
enum Placeholder {}
