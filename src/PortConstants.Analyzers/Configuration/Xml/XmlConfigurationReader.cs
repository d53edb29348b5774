using System.Globalization;
using System.Xml;

namespace PortConstants.Analyzers.Configuration.Xml;

/// <summary>
/// Reads <c>app.config</c>, <c>web.config</c> and their transforms, and the containers of project files. The path of a setting is made of
/// the elements from below the root and
/// the attribute; an element with a key or a name is known by that: <c>appSettings:Smtp.Port</c>, <c>connectionStrings:Shop</c>.
/// </summary>
public sealed class XmlConfigurationReader
{
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const string Transforms = "http://schemas.microsoft.com/XML-Document-Transform";
    private const int MaxPathLength = 500;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly XmlTextPositions _positions;
    private readonly List<Setting> _settings = [];
    private readonly Stack<XmlElementPath> _elements = new();
    private bool _isProject;

    private XmlConfigurationReader(string text) => _positions = new XmlTextPositions(text);

    /// <summary>
    /// The values of attributes and of text, in document order; <see langword="null"/> if the file is not well-formed, or has a DTD.
    /// </summary>
    public static IReadOnlyList<Setting>? Read(string text, CancellationToken cancellation = default)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Settings);
            var reader = new XmlConfigurationReader(text);
            while (xml.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                reader.Take(xml);
            }
            return reader._isProject ? new ContainerItems(reader._settings).Read() : reader._settings;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void Take(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                var element = Enter(xml);
                TakeAttributes(xml, element);
                xml.MoveToElement();
                if (!xml.IsEmptyElement)
                    _elements.Push(element);
                break;
            case XmlNodeType.EndElement:
                _elements.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _elements.Count > 0:
                var isCData = xml.NodeType == XmlNodeType.CDATA;
                Add(_elements.Peek().Path, xml.Value, _positions.MapText(xml as IXmlLineInfo, xml.Value, isCData));
                break;
        }
    }

    private XmlElementPath Enter(XmlReader xml)
    {
        if (_elements.Count == 0)
        {
            _isProject |= xml.LocalName == "Project";
            return new XmlElementPath("");
        }
        var parent = _elements.Peek();
        // <add key="Smtp.Port" value="25"/>, <setting name="Url">, <endpoint name="Shop">: the key is what the program asks for.
        var key = xml.GetAttribute("key") ?? xml.GetAttribute("name");
        // <value> inside <setting> holds the setting itself.
        if (xml.LocalName == "value" && xml.AttributeCount == 0)
            return new XmlElementPath(parent.Path);
        var isItem = key is not null && xml.LocalName is "add" or "setting" or "remove" or "param";
        var name = isItem ? key! : xml.LocalName;
        // Elements of one name are told apart, so that each has its own neighbours.
        var count = isItem ? 0 : parent.Count(name);
        var path = Below(parent.Path, count == 0 ? name : name + ":" + count.ToString(CultureInfo.InvariantCulture));
        return new XmlElementPath(isItem || key is null || xml.LocalName == "endpoint" ? path : Below(path, key));
    }

    private void TakeAttributes(XmlReader xml, XmlElementPath element)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is Xmlns or Transforms || xml.LocalName is "key" or "name" or "type")
                continue;
            // The value of an entry is the setting itself; any other attribute is one below it.
            var path = xml.LocalName is "value" or "connectionString" ? element.Path : Below(element.Path, xml.LocalName);
            Add(path, xml.Value, _positions.MapAttribute(xml as IXmlLineInfo, xml.Value));
        }
    }

    private void Add(string? path, string value, CharacterMap? map)
    {
        if (path is { Length: > 0 } && value.Length > 0 && map is { } places)
            _settings.Add(new Setting(path, value, places));
    }

    private static string? Below(string? path, string name) =>
        path is null || path.Length + name.Length > MaxPathLength ? null : path.Length == 0 ? name : path + ":" + name;
}
