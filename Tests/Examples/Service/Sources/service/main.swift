import SendService

for setting in Setting.all.prefix(3) { print(setting.key) }
