using System.Globalization;

namespace PortConstants.Analyzers.Configuration.Json;

/// <summary>
/// Reads a configuration file in JSON as the .NET host does: comments and trailing commas are fine, the root is an object, and the
/// path of a setting is made of the names from the root. A file that the host cannot read has no settings.
/// </summary>
public sealed class JsonConfigurationReader
{
    // The host's own limit.
    private const int MaxDepth = 64;

    // No setting of a real program has a longer path. Without a limit, 64 names of a megabyte each would be copied for every value
    // below them.
    private const int MaxPathLength = 500;

    private readonly JsonScanner _json;
    private readonly List<Setting> _settings = [];
    private readonly CancellationToken _cancellation;

    private JsonConfigurationReader(string text, CancellationToken cancellation)
    {
        _json = new JsonScanner(text);
        _cancellation = cancellation;
    }

    /// <summary>
    /// The values of a file, without those that are null, in document order; <see langword="null"/> if the host could not read it.
    /// </summary>
    public static IReadOnlyList<Setting>? Read(string text, CancellationToken cancellation = default)
    {
        var reader = new JsonConfigurationReader(text, cancellation);
        return reader.TryReadObject("", depth: 1) && reader._json.IsAtEnd() ? reader._settings : null;
    }

    private bool TryReadObject(string? path, int depth)
    {
        if (depth > MaxDepth || !_json.TryTake('{'))
            return false;
        while (!_json.TryTake('}'))
        {
            if (!_json.TryTakeString(out var name) || !_json.TryTakeColon())
                return false;
            if (!TryReadValue(depth == 1 ? Limit(name.Value) : Below(path, name.Value), depth))
                return false;
            if (!_json.TryTake(','))
                return _json.TryTake('}');
        }
        return true;
    }

    private bool TryReadArray(string? path, int depth)
    {
        if (depth > MaxDepth || !_json.TryTake('['))
            return false;
        for (var index = 0; !_json.TryTake(']'); index++)
        {
            if (!TryReadValue(Below(path, index.ToString(CultureInfo.InvariantCulture)), depth))
                return false;
            if (!_json.TryTake(','))
                return _json.TryTake(']');
        }
        return true;
    }

    private bool TryReadValue(string? path, int depth) => _json.Peek() switch
    {
        '{' => TryReadObject(path, depth + 1),
        '[' => TryReadArray(path, depth + 1),
        '"' => _json.TryTakeString(out var text) && Add(path, text),
        't' => _json.TryTakeWord("true", out var on) && Add(path, on),
        'f' => _json.TryTakeWord("false", out var off) && Add(path, off),
        'n' => _json.TryTakeWord("null", out _),
        _ => _json.TryTakeNumber(out var number) && Add(path, number),
    };

    private bool Add(string? path, JsonToken token)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (path is not null)
        {
            var map = token.Offsets is null ? new CharacterMap(token.Start) : CharacterMap.Of(token.Offsets);
            _settings.Add(new Setting(path, token.Value, map));
        }
        return true;
    }

    private static string? Below(string? path, string key) =>
        path is null || path.Length + key.Length > MaxPathLength ? null : path + ":" + key;

    private static string? Limit(string path) => path.Length > MaxPathLength ? null : path;
}
