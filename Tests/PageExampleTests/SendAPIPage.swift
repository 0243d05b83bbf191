import SendAPI

// swift-format-ignore
func sendAPIPage(body: [UInt8]) throws {
    // page: SendAPI
    let headers = ["X-client-id": "app", "X-operating-sys-version": "18.0", "X-agent": "app/1"]
    let received = ReceivedHeaders { headers[$0] }
    do {
        try received.validate { $0 == "app" }
        let request = try SendRequest(RequestBody(bytes: body))
        print(request.email, request.scenario)
    } catch {
        print(error.code)  // SDK.COMMON.1003: X-device-fingerprint is missing
    }
    // end
}
