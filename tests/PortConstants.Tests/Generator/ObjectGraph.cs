using System.Reflection;

namespace PortConstants.Tests.Generator;

/// <summary>Everything that an object holds on to.</summary>
public static class ObjectGraph
{
    /// <summary>The object and all that its fields and elements lead to.</summary>
    public static IReadOnlyCollection<object> Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var value))
        {
            if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
                continue;
            foreach (var next in value is Array array ? array.Cast<object?>() : Fields(value))
            {
                if (next is not null)
                    open.Push(next);
            }
        }
        return seen;
    }

    private static IEnumerable<object?> Fields(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field.GetValue(value);
        }
    }
}
