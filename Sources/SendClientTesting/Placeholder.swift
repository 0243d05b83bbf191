import SendClient
