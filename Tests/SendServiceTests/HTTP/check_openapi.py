"""Reads the service's description from standard input and writes, as JSON, what a test compares with the code."""
import json
import sys

import yaml

document = yaml.safe_load(sys.stdin.buffer.read())


def resolved(node):
    while isinstance(node, dict) and "$ref" in node:
        place = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            place = place[step]
        node = place
    return node


def references(node):
    """Every reference leads somewhere."""
    if isinstance(node, dict):
        resolved(node)
        for value in node.values():
            references(value)
    elif isinstance(node, list):
        for value in node:
            references(value)


def codes(response):
    """The error codes that a response names."""
    for media in response.get("content", {}).values():
        for part in resolved(media["schema"]).get("allOf", []):
            code = resolved(part).get("properties", {}).get("error_code", {})
            yield from code.get("enum", [code["const"]] if "const" in code else [])


references(document)
routes, answers = [], []
for path, item in document["paths"].items():
    for method, operation in item.items():
        routes.append(f"{method.upper()} {path}")
        for status, response in operation["responses"].items():
            response = resolved(response)
            for code in codes(response):
                answers.append([path, int(status), code, sorted(response["headers"])])
json.dump(
    {
        "version": document["openapi"],
        "routes": routes,
        "answers": answers,
        "statuses": {
            code["const"]: int(code["description"].split(".")[0])
            for code in document["components"]["schemas"]["ErrorCode"]["oneOf"]
        },
        "scenarios": document["components"]["schemas"]["Scenario"]["enum"],
        "headers": [parameter["name"] for parameter in document["components"]["parameters"].values()],
    },
    sys.stdout,
)
