import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Collects what URLSession reports of its tasks, up to the length that each asks for.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Completion = @Sendable (Result<TransportResponse, TransportFailure>) -> Void

    private struct Exchange {
        let maximumBodyLength: Int
        let complete: Completion
        var response: TransportResponse?
    }

    private let exchanges = Mutex<[Int: Exchange]>([:])

    /// Takes a task on, before it is resumed.
    func begin(_ task: URLSessionTask, maximumBodyLength: Int, complete: @escaping Completion) {
        exchanges.withLock {
            $0[task.taskIdentifier] = Exchange(maximumBodyLength: maximumBodyLength, complete: complete)
        }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        let head = (response as? HTTPURLResponse).map { response in
            TransportResponse(
                status: response.statusCode,
                headers: response.allHeaderFields.compactMap { field in
                    guard let name = field.key as? String, let value = field.value as? String else { return nil }
                    return (name, value)
                })
        }
        exchanges.withLock { $0[dataTask.taskIdentifier]?.response = head }
        completionHandler(head == nil ? .cancel : .allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLong = exchanges.withLock { exchanges in
            guard let exchange = exchanges[dataTask.taskIdentifier], let length = exchange.response?.body.count else {
                return false
            }
            let room = exchange.maximumBodyLength - length
            exchanges[dataTask.taskIdentifier]?.response?.body.append(data.prefix(room))
            if data.count > room { exchanges[dataTask.taskIdentifier]?.response?.isTruncated = true }
            return data.count > room
        }
        if isTooLong {
            finish(dataTask, nil)
            dataTask.cancel()
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        finish(task, error)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    private func finish(_ task: URLSessionTask, _ error: (any Error)?) {
        guard let exchange = exchanges.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
        if let error {
            exchange.complete(.failure(TransportFailure(urlSessionError: error)))
        } else if let response = exchange.response {
            exchange.complete(.success(response))
        } else {
            exchange.complete(.failure(TransportFailure(.notHTTP)))
        }
    }
}
