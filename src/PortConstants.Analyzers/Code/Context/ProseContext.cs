using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether a port only becomes text for people: a log entry, a message, a sentence.</summary>
internal static class ProseContext
{
    // A command line or a list of URLs has fewer words that are nothing but letters.
    private const int WordsOfASentence = 4;

    /// <summary>Whether the port, or the object created from it, only becomes text for people.</summary>
    public static bool IsProse(PortFlow flow) =>
        (flow.Sink is { } sink && IsForPeople(sink))
        || (flow.Text is not null && IsSentence(ComposedString.WholeOf(flow.Source)))
        || IsWrittenOut(flow.Source);

    private static bool IsForPeople(Sink sink) =>
        sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
            ? PortTypes.IsText(parameter.Type) && (IsWriting(method) || KnownWords.Shows(LastWord(parameter.Name), WordMeaning.Text))
            : PortTypes.IsText(sink.Type) && KnownWords.Shows(LastWord(sink.Symbol.Name), WordMeaning.Text);

    private static bool IsWriting(IMethodSymbol method) =>
        WordSplitter.Words(method.Name) is [var verb, ..] && KnownWords.Shows(verb, WordMeaning.Writing);

    private static string LastWord(string name) => WordSplitter.Words(name) is { Count: > 0 } words ? words[words.Count - 1] : "";

    private static bool IsSentence(IOperation text)
    {
        var words = 0;
        foreach (var word in new ComposedString(text).Value.Split(' ', '\n', '\t'))
        {
            var letters = word.Trim('.', ',', ':', '!', '?', '(', ')', '\r', '\'', '"');
            if (letters.Length > 1 && letters.All(char.IsLetter))
                words++;
        }
        return words >= WordsOfASentence;
    }

    /// <summary>An end point that is created only to become a part of a text: <c>"bound: " + new IPEndPoint(address, 80)</c>.</summary>
    private static bool IsWrittenOut(IOperation source) =>
        Surroundings.Ancestors(source).OfType<IObjectCreationOperation>().FirstOrDefault() is { } creation
        && (ComposedString.IsPart(Surroundings.Outermost(creation))
            || creation.Parent is IInvocationOperation { TargetMethod.Name: "ToString" }
            || Surroundings.Outermost(creation).Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }
                && IsWriting(method));
}
