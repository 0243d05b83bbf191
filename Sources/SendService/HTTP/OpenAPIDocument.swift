/// The service's description for programs, as `GET /openapi.yaml` answers it. Source: OpenAPI 3.1.
///
/// Written by hand, and held to the code by tests: each route is in it, and each code with the status of the catalogue.
enum OpenAPIDocument {
    static let text = """
        openapi: 3.1.0
        info:
          title: Errata, verification codes by e-mail
          version: '2'
          summary: BambooCloud EIAM's "Send Email Verification Code", with the captcha before it.
          description: |
            A code is sent in three calls: get a captcha challenge, solve it, send. Every failure has one shape, `Error`; the
            first check that fails answers. What the HTTP parser refuses is answered with 400 and no body.
        servers:
          - url: /
        tags:
          - name: contract
            description: What apps call.
          - name: operation
            description: What operators and their machines ask.
        paths:
          /api/v2/sdk/captcha:
            get:
              tags: [contract]
              operationId: getCaptcha
              summary: A captcha challenge, good for one answer within two minutes.
              parameters: &device
                - $ref: '#/components/parameters/ClientID'
                - $ref: '#/components/parameters/OperatingSystemVersion'
                - $ref: '#/components/parameters/DeviceFingerprint'
                - $ref: '#/components/parameters/Agent'
                - $ref: '#/components/parameters/DeviceAddress'
                - $ref: '#/components/parameters/Language'
                - $ref: '#/components/parameters/AcceptLanguage'
                - $ref: '#/components/parameters/AttemptID'
              responses:
                '200':
                  description: The challenge.
                  headers: &answered
                    Content-Language: {$ref: '#/components/headers/ContentLanguage'}
                    Cache-Control: {$ref: '#/components/headers/CacheControl'}
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/CaptchaChallenge'}
                '400':
                  description: A header is missing or wrong.
                  headers: &refused
                    Content-Language: {$ref: '#/components/headers/ContentLanguage'}
                    Cache-Control: {$ref: '#/components/headers/CacheControl'}
                    X-error-detail: {$ref: '#/components/headers/ErrorDetail'}
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Error'
                          - properties:
                              error_code: {enum: [SDK.COMMON.1001, SDK.COMMON.1003, SDK.COMMON.1012]}
                '429': {$ref: '#/components/responses/TooManyRequests'}
                '500': {$ref: '#/components/responses/SystemBusy'}
          /api/v2/sdk/captcha/verify:
            post:
              tags: [contract]
              operationId: verifyCaptcha
              summary: The answer to a challenge against a captcha token. Right or wrong, the challenge is used up.
              parameters: *device
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/CaptchaAnswer'}
              responses:
                '200':
                  description: The captcha token, good for one send to the same address within three minutes.
                  headers: *answered
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/CaptchaToken'}
                '400':
                  description: A header or the body is wrong, the challenge is unknown or over, or the place is wrong.
                  headers: *refused
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Error'
                          - properties:
                              error_code:
                                enum: [SDK.COMMON.1001, SDK.COMMON.1002, SDK.COMMON.1003, SDK.COMMON.1005,
                                  SDK.COMMON.1007, SDK.COMMON.1012, SDK.SEND.1002]
                '429': {$ref: '#/components/responses/TooManyRequests'}
                '500': {$ref: '#/components/responses/SystemBusy'}
          /api/v2/sdk/email/send:
            post:
              tags: [contract]
              operationId: sendEmail
              summary: Sends a verification code.
              parameters: *device
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/SendRequest'}
              responses:
                '200':
                  description: The mail is recorded and will be sent. The body is empty.
                  headers:
                    Content-Language: {$ref: '#/components/headers/ContentLanguage'}
                    Cache-Control: {$ref: '#/components/headers/CacheControl'}
                    Retry-After: {$ref: '#/components/headers/RetryAfter'}
                '400':
                  description: A header or the body is wrong, or the captcha token is not good (any more).
                  headers: *refused
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Error'
                          - properties:
                              error_code:
                                enum: [SDK.COMMON.1001, SDK.COMMON.1002, SDK.COMMON.1003, SDK.COMMON.1005,
                                  SDK.COMMON.1006, SDK.COMMON.1007, SDK.COMMON.1012]
                '429': {$ref: '#/components/responses/TooManyRequests'}
                '500': {$ref: '#/components/responses/SystemBusy'}
          /internal/codes/consume:
            post:
              tags: [operation]
              operationId: consumeCode
              summary: Takes the code that a person entered, for other services of the operator.
              security: [{consumerSecret: []}]
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [email, type, code]
                      properties:
                        email: {$ref: '#/components/schemas/EmailAddress'}
                        type: {$ref: '#/components/schemas/Scenario'}
                        code: {type: string, minLength: 1, pattern: '\\S', example: '123456'}
              responses:
                '200':
                  description: The code is right, and used up now. The body is empty.
                '400':
                  description: The code is not right (SDK.SMS.1006) or too old (SDK.COMMON.1005), or the body is wrong.
                  headers: *refused
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: '#/components/schemas/Error'
                          - properties:
                              error_code:
                                enum: [SDK.COMMON.1001, SDK.COMMON.1002, SDK.COMMON.1005, SDK.COMMON.1006,
                                  SDK.COMMON.1007, SDK.SMS.1006]
                '401':
                  description: The secret is missing, or another one. The body is empty.
                '404': {$ref: '#/components/responses/EndpointNotFound'}
                '500': {$ref: '#/components/responses/SystemBusy'}
          /health:
            get:
              tags: [operation]
              operationId: getHealth
              summary: Whether this process should live on.
              responses:
                '200':
                  description: It should. What is wrong, if anything, needs no restart.
                  content: &report
                    application/json:
                      schema: {$ref: '#/components/schemas/HealthReport'}
                '503':
                  description: Only a restart mends what is wrong.
                  content: *report
          /ready:
            get:
              tags: [operation]
              operationId: getReadiness
              summary: Whether requests should come here.
              responses:
                '200':
                  description: They should.
                  content: *report
                '503':
                  description: They should not, for the reasons that are given.
                  content: *report
          /metrics:
            get:
              tags: [operation]
              operationId: getMetrics
              summary: Figures for Prometheus, for this machine alone unless metrics.open is yes.
              responses:
                '200':
                  description: Text format 0.0.4.
                  content:
                    text/plain:
                      schema: {type: string}
                '404': {$ref: '#/components/responses/EndpointNotFound'}
          /openapi.yaml:
            get:
              tags: [operation]
              operationId: getDescription
              summary: This document.
              responses:
                '200':
                  description: This document.
                  content:
                    application/yaml:
                      schema: {type: string}
        components:
          securitySchemes:
            consumerSecret:
              type: http
              scheme: bearer
              description: The setting code.consumerSecret; without it there is no such endpoint.
          parameters:
            ClientID:
              name: X-client-id
              in: header
              required: true
              description: The application, as it is registered.
              schema: {type: string, pattern: '^[A-Za-z0-9]+$', example: nTo1eRIub60vPb54WeE6aojPwYwImtl4}
            OperatingSystemVersion:
              name: X-operating-sys-version
              in: header
              required: true
              description: The system of the device.
              schema: {type: string, minLength: 1, pattern: '\\S', example: windows10.1.1}
            DeviceFingerprint:
              name: X-device-fingerprint
              in: header
              required: true
              description: What tells one device from another.
              schema: {type: string, minLength: 1, pattern: '\\S', example: 156aysdna213sc50}
            Agent:
              name: X-agent
              in: header
              required: true
              description: The browser's or app's user agent.
              schema: {type: string, minLength: 1, pattern: '\\S', example: Mozilla/5.0}
            DeviceAddress:
              name: X-device-ip
              in: header
              description: The address that the device gives for itself. It is recorded, and nothing hangs on it.
              schema: {type: string, example: 192.168.1.2}
            Language:
              name: X-L
              in: header
              description: The language of messages, a BCP 47 tag, `zh_CN`, or a list as in `Accept-Language`.
              schema: {type: string, example: zh}
            AcceptLanguage:
              name: Accept-Language
              in: header
              description: Read where `X-L` names no language.
              schema: {type: string, example: 'de, en;q=0.5'}
            AttemptID:
              name: X-attempt-id
              in: header
              description: The caller's own id of the attempt, a UUID, recorded beside the service's.
              schema: {type: string}
          headers:
            ContentLanguage:
              description: The language of the message.
              schema: {type: string}
            CacheControl:
              description: Answers are for one client.
              schema: {type: string, const: no-store}
            ErrorDetail:
              description: What the developer's text holds beyond `error_msg`, in English.
              schema: {type: string}
            RetryAfter:
              description: The seconds to wait.
              required: true
              schema: {type: string, pattern: '^[0-9]+$'}
          responses:
            TooManyRequests:
              description: A limit. `error_msg` names the seconds as well.
              headers:
                Content-Language: {$ref: '#/components/headers/ContentLanguage'}
                Cache-Control: {$ref: '#/components/headers/CacheControl'}
                X-error-detail: {$ref: '#/components/headers/ErrorDetail'}
                Retry-After: {$ref: '#/components/headers/RetryAfter'}
              content:
                application/json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Error'
                      - properties:
                          error_code: {const: SDK.SEND.1001}
            SystemBusy:
              description: Something inside failed, the audit ledger for one. Nothing was sent; a later call may succeed.
              headers: *refused
              content:
                application/json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Error'
                      - properties:
                          error_code: {const: SDK.COMMON.1008}
            EndpointNotFound:
              description: No such path, or no such method there.
              headers: *refused
              content:
                application/json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Error'
                      - properties:
                          error_code: {const: SDK.SEND.1003}
          schemas:
            Error:
              type: object
              required: [error_code, error_msg]
              properties:
                error_code: {$ref: '#/components/schemas/ErrorCode'}
                error_msg:
                  type: string
                  description: For developers, in the language that was asked for.
              example: {error_code: SDK.COMMON.1001, error_msg: Parameter X-client-id cannot be left blank.}
            ErrorCode:
              description: Each code is answered with one status.
              oneOf:
                - {const: SDK.COMMON.1001, description: '400. A parameter is blank.'}
                - {const: SDK.COMMON.1002, description: '400. A parameter has the wrong format.'}
                - {const: SDK.COMMON.1003, description: '400. A device header is blank or missing.'}
                - {const: SDK.COMMON.1005, description: '400. The challenge, captcha token or code is unknown, used or expired.'}
                - {const: SDK.COMMON.1006, description: '400. A parameter has a value that does not exist.'}
                - {const: SDK.COMMON.1007, description: '400. A parameter has the wrong JSON type.'}
                - {const: SDK.COMMON.1008, description: '500. The system is busy.'}
                - {const: SDK.COMMON.1012, description: '400. The client is not registered.'}
                - {const: SDK.SEND.1001, description: '429. Too many requests.'}
                - {const: SDK.SEND.1002, description: '400. The captcha was not solved.'}
                - {const: SDK.SEND.1003, description: '404. No such endpoint.'}
                - {const: SDK.SMS.1006, description: '400. The code is not right.'}
            CaptchaChallenge:
              type: object
              description: The vendor's fifteen fields. Those that are always null are kept for clients that expect them.
              required: [captchaId, projectCode, captchaOriginalPath, captchaFontType, captchaFontSize, secretKey,
                originalImageBase64, point, jigsawImageBase64, wordList, pointList, pointJson, token, result,
                captchaVerification]
              properties:
                captchaId: {type: 'null'}
                projectCode: {type: 'null'}
                captchaOriginalPath: {type: 'null'}
                captchaFontType: {type: 'null'}
                captchaFontSize: {type: 'null'}
                secretKey: {type: ['null', string]}
                originalImageBase64: {type: string, contentEncoding: base64, contentMediaType: image/png}
                point: {type: 'null'}
                jigsawImageBase64: {type: string, contentEncoding: base64, contentMediaType: image/png}
                wordList: {type: 'null'}
                pointList: {type: 'null'}
                pointJson: {type: 'null'}
                token: {type: string, pattern: '^[0-9a-f]{32}$'}
                result: {type: boolean, const: false}
                captchaVerification: {type: 'null'}
            CaptchaAnswer:
              type: object
              required: [point_json, token, sender]
              properties:
                point_json:
                  type: string
                  minLength: 1
                  maxLength: 256
                  description: Text that holds JSON, the place of the piece.
                  example: '{"x":237.0,"y":5.0}'
                token: {type: string, minLength: 1, description: The challenge's.}
                sender: {$ref: '#/components/schemas/EmailAddress'}
            CaptchaToken:
              type: object
              required: [captcha_token]
              properties:
                captcha_token:
                  type: string
                  description: It holds quotation marks; send it back as it came.
            SendRequest:
              type: object
              required: [email, type, captcha_token]
              properties:
                email: {$ref: '#/components/schemas/EmailAddress'}
                type: {$ref: '#/components/schemas/Scenario'}
                captcha_token: {type: string, minLength: 1}
            EmailAddress:
              type: string
              format: email
              maxLength: 254
              example: xczczx@bamboocloud.cn
            Scenario:
              type: string
              enum: [LOGIN_EMS, REGISTER_EMS, MFA_AUTH_EMS, FORGET_PWD_EMS, CHANGE_PWD_EMS, BIND_EMAIL_EMS, UPDATE_EMAIL_EMS]
            HealthReport:
              type: object
              required: [status, reasons, checks]
              properties:
                status: {enum: [ok, degraded, failing]}
                reasons: {type: array, items: {type: string}}
                probedMillisecondsAgo: {type: integer, minimum: 0}
                checks:
                  type: array
                  items:
                    type: object
                    required: [name, status]
                    properties:
                      name: {enum: [ledger, disk, state, outbox, relay]}
                      status: {enum: [ok, warning, failing]}
                      reason: {type: string}
                    additionalProperties: {type: integer}

        """
}
