using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What is certainly spoken on a port: by its URL, by the client that receives it, and by the options of that client.</summary>
internal static class SpokenContext
{
    /// <summary>What is spoken; nothing where places that the port reaches differ, or the program chooses between ports.</summary>
    /// <param name="flow">The port.</param>
    /// <param name="reach">Follows it through variables and members.</param>
    public static Spoken Find(PortFlow flow, Func<IReadOnlyList<PortFlow>> reach)
    {
        if (EncryptionContext.IsChosen(flow.Source) || IsOneOfSeveral(flow))
            return default;
        Spoken? only = null;
        foreach (var reached in IsFixed(flow) ? reach() : [flow])
        {
            var spoken = At(reached);
            if (spoken == default)
                continue;
            if (only is { } other && other != spoken)
                return default;
            only = spoken;
        }
        return only ?? default;
    }

    /// <summary>Whether the variable that is given the port is given another one elsewhere.</summary>
    private static bool IsOneOfSeveral(PortFlow flow) =>
        flow.Sink is { Symbol: ILocalSymbol variable, Operation: var given }
        && Surroundings.Root(flow.Source).Descendants().OfType<IAssignmentOperation>().Any(assignment =>
            !ReferenceEquals(assignment, given)
            && assignment.Target is ILocalReferenceOperation { Local: var local }
            && SymbolEqualityComparer.Default.Equals(local, variable));

    /// <summary>Whether the port is in a variable or member that nothing else is assigned to, so that it is this one at each use.</summary>
    private static bool IsFixed(PortFlow flow) => flow.Sink is { Kind: not SinkKind.Argument, Symbol: var symbol } && symbol is ILocalSymbol
        or IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    private static Spoken At(PortFlow flow)
    {
        var written = ReadText(flow);
        if (flow.Sink is not { } sink || flow.Text is { Scheme: "?" })
            return written;
        var client = new ClientContext(flow, sink);
        var named = client.IsKnown ? default : OptionNames.Read(sink);
        // HTTP carries what a client speaks, so its scheme shows less than the client does.
        var encryption = Encryptions.Join(client.Encryption, named.Encryption);
        if (encryption == Encryption.Unknown)
            encryption = written.Encryption == Encryption.Unknown ? client.DefaultEncryption : OfScheme(written, client);
        return new Spoken(client.Product ?? named.Product ?? written.Product, encryption)
        {
            IsOfClient = client.Product is not null,
            IsExact = client.Product is not null ? client.IsExact : named.Product is not null ? named.IsExact : written.IsExact,
        };
    }

    private static Spoken ReadText(PortFlow flow)
    {
        if (flow.Text is { } port)
        {
            var text = new ComposedString(ComposedString.WholeOf(flow.Source)).Value;
            var spoken = SpokenText.Read(text, port);
            return spoken.Encryption == Encryption.None && EncryptionWords.AreInText(text)
                ? spoken with { Encryption = Encryption.Chosen }
                : spoken;
        }
        return SchemeContext.FindBeside(flow) is { } scheme ? SpokenText.OfScheme(scheme) : default;
    }

    /// <summary>A scheme without encryption decides nothing where the code deals with TLS itself.</summary>
    private static Encryption OfScheme(Spoken written, ClientContext client) =>
        written.Encryption == Encryption.None && client.IsEncryptionVisible ? Encryption.Chosen : written.Encryption;
}
