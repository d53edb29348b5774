using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The client that a port reaches: what it speaks, and what its options say of the encryption.</summary>
internal sealed class ClientContext
{
    private readonly PortHolders _holders;
    private readonly List<ClientOption> _rows;
    private readonly ClientSpeech _said;
    private readonly Lazy<bool> _isEncryptionVisible;

    /// <summary>Looks at the objects that have the port.</summary>
    public ClientContext(PortFlow flow, Sink sink)
    {
        _holders = PortHolders.From(sink, flow.Container);
        _rows = _holders.Sinks.Where(ReceivesPort).SelectMany(holder => OptionContext.OfClient(TypeOf(holder))).ToList();
        _said = ReadOptions(flow.Source);
        _isEncryptionVisible = new(() => _holders.Where(EncryptionWords.AreIn).Any());
        var speaks = _said.IsOpen ? null : _said.Speaks ?? DefaultSpeech(flow);
        IsExact = speaks is not null;
        Product = speaks is null ? OwnProduct(flow) : Products.Find(speaks);
        Encryption = _rows.Where(row => row.IsAlways).Aggregate(_said.Encryption, (all, row) => Encryptions.Join(all, row.Encryption));
    }

    /// <summary>What it speaks; <see langword="null"/> for a client that nobody knows.</summary>
    public Product? Product { get; }

    /// <summary>Whether an option chose it.</summary>
    public bool IsExact { get; }

    /// <summary>How the encryption begins, by what options say.</summary>
    public Encryption Encryption { get; }

    /// <summary>How it begins where no option is set, if all that is done with the client is in sight.</summary>
    public Encryption DefaultEncryption =>
        _rows.Find(row => row.IsDefault && row.Encryption != Encryption.Unknown) is { } row
            && _holders.AreWhole && !IsEncryptionVisible ? row.Encryption : Encryption.Unknown;

    /// <summary>Whether anything that is done with the client is about encryption.</summary>
    public bool IsEncryptionVisible => _isEncryptionVisible.Value;

    /// <summary>Whether there are rows about the client, so that the names beside the port show no more.</summary>
    public bool IsKnown => _rows.Count > 0 || _said != default;

    private ClientSpeech ReadOptions(IOperation source)
    {
        var all = default(ClientSpeech);
        foreach (var operation in _holders.Where(operation => OptionContext.Read(operation) != default))
            all = all.And(IsConditional(operation, source) ? ClientSpeech.Chosen : OptionContext.Read(operation));
        return all;
    }

    private string? DefaultSpeech(PortFlow flow) =>
        _rows.Find(row => row.IsDefault && row.Speaks.Length > 0) is { } row && _holders.AreWhole
            && (!row.IsOfCore || IsCore(flow.Source)) ? row.Speaks : null;

    /// <summary>What the client always speaks: by its rows, and by its namespace where it receives a text or an object.</summary>
    private Product? OwnProduct(PortFlow flow)
    {
        var products = _rows.Where(row => row.IsAlways).Select(row => Products.Find(row.Speaks)).ToList();
        if (products.Count > 0)
            return products.Find(product => product!.Ports.Length > 0) ?? products[0];
        foreach (var holder in _holders.Sinks)
        {
            if (TypeOf(holder) is not { } type || !ReceivesPort(holder))
                continue;
            var product = PortTypes.IsNumber(holder.Type)
                ? Products.MayBeClient(type.Name) ? Products.OfClient(type.ToDisplayString()) : null
                : Products.OfType(type.ToDisplayString())
                    ?? (flow.Text is { Scheme: null } ? ClientDefaults.ProductOf(holder.Symbol) : null);
            if (product is { Name: not "Http" })
                return product;
        }
        return null;
    }

    /// <summary>
    /// Whether a member is for the port of the client itself: not for that of a proxy, or of a tunnel of SSH to a database.
    /// </summary>
    private static bool ReceivesPort(Sink sink) =>
        !WordSplitter.Words(sink.Symbol.Name).Exists(word => word.Equals("proxy", StringComparison.OrdinalIgnoreCase)
            || (PortTypes.IsNumber(sink.Type) && Products.OfWord(word) is not null));

    private static ITypeSymbol? TypeOf(Sink sink) =>
        sink switch
        {
            { Call: IInvocationOperation call } => CallSubject.Receiver(call)?.Type,
            { Operation: IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance } } } => instance.Type,
            _ => null,
        }
        ?? sink.Symbol.ContainingType;

    /// <summary>An option that is set in one branch alone.</summary>
    private static bool IsConditional(IOperation option, IOperation source) =>
        Surroundings.Ancestors(option).Any(operation => operation is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation
            && !operation.Syntax.Span.Contains(source.Syntax.Span));

    /// <summary>Whether the program is for .NET, and neither for .NET Framework nor for .NET Standard.</summary>
    private static bool IsCore(IOperation source) =>
        source.SemanticModel?.Compilation.ObjectType.ContainingAssembly.Name is "System.Runtime" or "System.Private.CoreLib";
}
