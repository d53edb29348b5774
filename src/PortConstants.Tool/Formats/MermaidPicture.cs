using System.Text;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>Draws the programs and their ports: arrows lead from who connects, over the port, to who listens.</summary>
internal static class MermaidPicture
{
    /// <summary>The picture as a fenced block, or nothing where there is nothing to draw.</summary>
    public static string Draw(ProgramList programs)
    {
        var ports = new SortedDictionary<(int, string), string>();
        var nodes = new StringBuilder();
        var arrows = new List<string>();
        var drawn = programs.Programs.Where(program => program.Production.Any()).ToArray();
        for (var index = 0; index < drawn.Length; index++)
        {
            var program = drawn[index];
            nodes.Append($"  program{index}[\"{Escape(program.Project.Name)}\"]\n");
            foreach (var port in program.Production)
            {
                var id = $"port{port.First.Port}{port.First.Protocol.Replace("/", "", StringComparison.Ordinal)}";
                ports[(port.First.Port, port.First.Protocol)] = $"  {id}([\"{Escape(Label(port))}\"])\n";
                arrows.Add(port.First.Direction switch
                {
                    PortDirections.Listens => $"  {id} --> program{index}\n",
                    PortDirections.Connects => $"  program{index} --> {id}\n",
                    _ => $"  program{index} --- {id}\n",
                });
            }
        }
        return ports.Count == 0 ? "" : $"```mermaid\nflowchart LR\n{nodes}{string.Concat(ports.Values)}{string.Concat(arrows)}```\n";
    }

    private static string Label(PortSummary port) => port.Name.Length > 0 ? $"{port.Number} {port.Name}" : port.Number;

    private static string Escape(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
